-- Writes a list down for good.
insert into published_list (quarter, published_at, published_by, content, seal)
values (:quarter, now(), :by, :content, :seal)
