#!/bin/sh
# benchmark.sh FOLDER: times the statistics of areas beside R's spdep on the UK's wards of a folder of real data. Needs R with spdep.
set -eu
data=$(cd "$1" && pwd)
cd "$(dirname "$0")/../../.."
exec mvn -q -B test-compile exec:java -Dexec.classpathScope=test -Dexec.args="$data" \
    -Dexec.mainClass=cymru.diogel.geodata.stats.space.SpatialBenchmark
