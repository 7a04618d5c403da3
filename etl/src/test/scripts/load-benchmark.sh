#!/bin/sh
# Times a load of one month of the whole country beside COPY of the same rows into a bare table and beside ogr2ogr with a placement in SQL,
# by turns in one run; then a load of ten times the rows. Wants psql, ogr2ogr, and a build (./diogel test or mvn package).
# sh etl/src/test/scripts/load-benchmark.sh FOLDER [TURNS]        FOLDER: of the real open data
set -eu

data=$1/scale
turns=${2:-3}
here=$(cd "$(dirname "$0")/../../.." && pwd -P)
work=$(mktemp -d)
DIOGEL_HOME=$work/home
export DIOGEL_HOME
PGOPTIONS='-c client_min_messages=warning'
export PGOPTIONS
unset DIOGEL_DATABASE_URL
trap 'java -jar "$here/target/diogel-etl.jar" db stop >/dev/null 2>&1; rm -rf "$work"' EXIT

diogel() {
    java -Xmx512m -jar "$here/target/diogel-etl.jar" "$@"
}

now() {
    date +%s.%N
}

# The most memory that a process held resident, into a file for as long as it runs.
watch() {
    while sed -n 's/^VmHWM: *//p' /proc/"$1"/status 2>/dev/null >"$work/now" && [ -s "$work/now" ]; do
        mv "$work/now" "$work/most"
        sleep 0.2
    done
}

# What a command took, in seconds of the wall, after its name.
timed() {
    name=$1
    shift
    began=$(now)
    "$@" >"$work/out" 2>&1 &
    pid=$!
    watch $pid &
    wait $pid || { cat "$work/out"; exit 1; }
    echo "$name $(echo "$(now) - $began" | bc) s"
}

load() {
    exec java -Xmx512m -jar "$here/target/diogel-etl.jar" load "$1"
}

# What the load says of its rows, and the most memory that it held.
told() {
    grep 'police in all' "$work/out" | cut -c1-110
    echo "at most $(cat "$work/most") resident"
}

raw_copy() {
    psql "$url" -qc "\\copy bench.raw from '$work/all.csv' csv header"
}

ogr_and_sql() {
    PG_USE_COPY=YES ogr2ogr -q -f PostgreSQL "PG:$url" "$work/all.csv" -nln bench.ogr -overwrite \
        -oo X_POSSIBLE_NAMES=Longitude -oo Y_POSSIBLE_NAMES=Latitude -oo KEEP_GEOM_COLUMNS=NO \
        -a_srs EPSG:4326 -lco GEOMETRY_NAME=geom
    psql "$url" -Atq <<'SQL'
create table bench.point as select ogc_fid, st_transform(geom, 27700) as geom from bench.ogr;
create index on bench.point using gist (geom);
analyze bench.point;
create table bench.placed as
select p.ogc_fid, a.code
from bench.point p
join v2.area a on st_intersects(a.geom_27700, p.geom)
where a.boundary_set_id = (select boundary_set_id from v2.boundary_set where kind = 'ward');
SQL
}

diogel db start >/dev/null 2>&1
url=$(diogel db url)
diogel load --mend "$data/wd_2022_27700_uk.geojson.gz" >/dev/null 2>&1
unzip -qo "$data/2025-06-all-forces.zip" -d "$work/csv"
find "$work/csv" -name '*-street.csv' | sort | while read -r file; do
    [ -s "$work/all.csv" ] && tail -n +2 "$file" >>"$work/all.csv" || cat "$file" >"$work/all.csv"
done
psql "$url" -qc "create schema bench"
turn=0
while [ $turn -lt "$turns" ]; do
    turn=$((turn + 1))
    psql "$url" -qc "drop table if exists bench.raw, bench.point, bench.placed" -c "create table bench.raw (a text, b text, c text, d text,
        e float8, f float8, g text, h text, i text, j text, k text, l text)"
    timed "COPY" raw_copy
    timed "ogr2ogr and SQL" ogr_and_sql
    timed "load" load "$data/2025-06-all-forces.zip"
    told
    diogel rollback 2 --reason "the next turn" >/dev/null
done
psql "$url" -qc "drop schema bench cascade"
java -cp "$here/target/test-classes:$here/target/lib/*" cymru.diogel.etl.TenMonths "$data/2025-06-all-forces.zip" "$work/ten.zip"
timed "load of ten times the rows" load "$work/ten.zip"
told
