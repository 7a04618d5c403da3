-- Whether anything served is invented.
select exists (select from served_boundary_set where sample) or exists (select from police_month where sample)
