-- The months of which any force's file of a source is loaded, in order.
select distinct month from police_month where source = :source order by month
