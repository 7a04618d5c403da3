-- That the database answers, with which PostGIS, and how old its data is.
select PostGIS_Lib_Version() as postgis, version,
       greatest(0, extract(epoch from now() - published_at))::bigint as age_seconds
from data_version join version on number = version
