# Reads faulty texts of every sort, for so many seconds together, with libFuzzer.
#
# What it has learnt stays in .build/corpus, so that the next run begins there. A find ends the run:
# its text is in .build/finds, and FUZZ=layout .build/fuzz/release/Fuzz FILE reads it again.
set -eu
cd "$(dirname "$0")/.."
mkdir -p .build/finds
# trial, dictionary, percent of the time
while read -r trial words share; do
  mkdir -p ".build/corpus/$trial"
  echo "== $trial"
  FUZZ=$trial .build/fuzz/release/Fuzz -max_total_time=$(($1 * share / 100)) -timeout=10 \
    -max_len=4096 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 -dict="Fuzz/$words.dict" \
    -artifact_prefix=".build/finds/$trial-" ".build/corpus/$trial" "Fuzz/Seeds/$trial"
done <<END
layout geojson 60
edits geojson 15
site yaml 12
profiles yaml 8
hours yaml 5
END
