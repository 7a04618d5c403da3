-- The months of which any force is loaded, in order.
select distinct month from police_month order by month
