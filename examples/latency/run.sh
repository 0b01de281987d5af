#!/bin/sh
# Base, the same server once more, and the forgetful one, side by side on three ports of loopback.
set -eu
mkdir -p base again head
python3 server.py 8761 &
base=$!
python3 server.py 8762 &
again=$!
python3 server.py 8763 --forgetful &
head=$!
trap 'kill "$base" "$again" "$head"' EXIT
python3 load.py base/latencies.csv 8761 again/latencies.csv 8762 head/latencies.csv 8763
