import Composition
import Foundation
import Testing

@testable import Drawing

/// What a tool of the system prints about a file; a complaint of the tool fails the test.
func run(_ tool: String, _ arguments: String...) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [tool] + arguments
  let output = Pipe()
  process.standardOutput = output
  process.standardError = output
  try process.run()
  let text = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let printed = String(decoding: text, as: UTF8.self)
  try #require(process.terminationStatus == 0, "\(tool): \(printed)")
  return printed
}

/// A folder for one test, gone when the test is over.
func inFolder(_ test: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "yuan-drawing-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try test(folder.path)
}

func contents(_ path: String) throws -> Data {
  try Data(contentsOf: URL(fileURLWithPath: path))
}

/// The names of what lies in a folder.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

/// A small board with one of each mark, on `sheets` sheets of A5.
func sampleBoard(sheets: Int = 1) -> Board {
  let halo = TextStyle.Halo(white, width: 0.5)
  let place = PaperPoint(20, 40)
  let marks: [Mark] = [
    .area(PaperPath(circleAt: place, radius: 12), blue.faded(to: 0.4)),
    .line(
      PaperPath(through: [place, PaperPoint(90, 90)]), Stroke(red, width: 0.3, dashes: [2, 1])),
    .dots((0..<50).map { PaperPoint(Double($0) * 2, 70) }, diameter: 0.4, black),
    .framed(
      PaperBox(x: 10, y: 10, width: 30, height: 30), [.area(box(0, 0, 20, 20), red)]),
    .text(
      TextLine("学林苑 3号门", TextStyle(.title, size: 9, colour: black, halo: halo)), at: place),
    .text(
      TextLine("消防车道宽4米", TextStyle(.text, size: 4, colour: black)), at: PaperPoint(20, 60)),
  ]
  let sheet = Sheet(width: 148, height: 210, paper: white, marks: marks)
  return Board(
    sheets: Array(repeating: sheet, count: sheets), title: "学林苑提案", subject: "公共空间",
    author: "yuan", date: "2026-11-20", language: "zh")
}
