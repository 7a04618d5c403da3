#!/bin/sh
# Writes what R's spdep says of the sample's wards, and of the real ones where they are, into src/test/resources/golden. Needs R with spdep.
set -eu
cd "$(dirname "$0")/../../../.."
mvn -q -B -pl geodata -Dtest=SpdepOracleTest -Ddiogel.golden=write "$@" test
