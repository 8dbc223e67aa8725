// Reads text after text with random faults for a minute, or as long as the argument says.
//
// A find is what crashes or hangs: its seed was printed last. Keep it as a test in
// `Tests/PublicSpaceTests/FuzzFindsTests.swift`.

import Glibc
import PublicSpace
import Samples

/// Unbuffered, so that it stands there when the next line crashes.
func say(_ text: String) {
  _ = text.utf8.withContiguousStorageIfAvailable { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// A log gets a line for every thousand seeds; a terminal shows each on one line.
let isTerminal = isatty(STDERR_FILENO) == 1

let clock = ContinuousClock()
let seconds = CommandLine.arguments.dropFirst().first.flatMap(Double.init) ?? 60
let start = UInt64(CommandLine.arguments.dropFirst(2).first ?? "1") ?? 1
let end = clock.now + .seconds(seconds)
var seed = start
while clock.now < end {
  let begun = clock.now
  if isTerminal {
    say("\rseed \(seed)")
  } else if (seed - start).isMultiple(of: 1000) {
    say("from seed \(seed)\n")
  }
  var dice = SplitMix64(seed: seed)
  tryOne(&dice)
  if clock.now - begun > .seconds(5) {
    say("\nseed \(seed) took \(clock.now - begun)\n")
    exit(1)
  }
  seed += 1
}
say("\n\(seed - start) texts were read or refused\n")
