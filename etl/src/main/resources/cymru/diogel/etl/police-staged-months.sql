-- The months that this load brings.
select distinct source, force, month from police_stage
