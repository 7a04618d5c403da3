-- The served wards by themselves: an index that holds LSOAs and cells as well would offer hundreds of those before the first ward.
create temp table served_ward on commit drop as
select geom_27700 from area join served_boundary_set using (boundary_set_id) where kind = 'ward'
