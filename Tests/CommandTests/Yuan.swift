import Foundation
import Samples
import Testing

/// What a run of a program came to.
struct Answer {
  let output: String
  let errors: String
  let code: Int32
}

/// Runs the `yuan` that was built beside these tests.
func yuan(
  _ arguments: String..., in folder: String? = nil, with environment: [String: String] = [:]
) throws -> Answer {
  try yuan(arguments, in: folder, with: environment)
}

func yuan(
  _ arguments: [String], in folder: String? = nil, with environment: [String: String] = [:]
) throws -> Answer {
  try run(beside("yuan"), arguments, in: folder, with: environment)
}

/// Runs `yuan` in English, for tests that look at its sentences.
func english(_ arguments: String..., in folder: String? = nil) throws -> Answer {
  try english(arguments, in: folder)
}

func english(_ arguments: [String], in folder: String? = nil) throws -> Answer {
  try yuan(arguments + ["--language", "en"], in: folder)
}

/// Runs a tool of the system; a complaint of the tool fails the test.
func tool(_ name: String, _ arguments: String...) throws -> String {
  try tool(name, arguments)
}

func tool(_ name: String, _ arguments: [String]) throws -> String {
  let answer = try run("/usr/bin/env", [name] + arguments)
  try #require(answer.code == 0, "\(name): \(answer.output) \(answer.errors)")
  return answer.output
}

/// The path of what was built into the folder of the running test bundle.
private func beside(_ product: String) throws -> String {
  let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  return URL(filePath: bundle).deletingLastPathComponent().appending(path: product).path
}

private func run(
  _ program: String, _ arguments: [String], in folder: String? = nil,
  with environment: [String: String] = [:]
) throws -> Answer {
  // Into files, so that neither stream can fill up while the other is read.
  var answer: Answer?
  try inFolder { scratch in
    let (output, errors) = ("\(scratch)/output", "\(scratch)/errors")
    for file in [output, errors] { try write("".utf8, to: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    try process.run()
    process.waitUntilExit()
    answer = Answer(
      output: String(decoding: try bytes(of: output), as: UTF8.self),
      errors: String(decoding: try bytes(of: errors), as: UTF8.self),
      code: process.terminationReason == .exit ? process.terminationStatus : -1)
  }
  return try #require(answer)
}
