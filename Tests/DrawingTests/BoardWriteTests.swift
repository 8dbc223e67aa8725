import Composition
import Foundation
import PublicSpace
import Testing

@testable import Drawing

struct BoardWriteTests {
  @Test(arguments: Board.Format.allCases)
  func theSameBoardGivesTheSameBytes(format: Board.Format) throws {
    try inFolder { folder in
      try sampleBoard().write(to: "\(folder)/a", as: format, with: Typesetter())
      try sampleBoard().write(to: "\(folder)/b", as: .svg, with: Typesetter())
      try sampleBoard().write(to: "\(folder)/c", as: format, with: Typesetter())
      #expect(try contents("\(folder)/a") == contents("\(folder)/c"))
    }
  }

  @Test(arguments: [Board.Format.png, .svg])
  func eachSheetGetsAFileOfItsOwn(format: Board.Format) throws {
    try inFolder { folder in
      let written = try sampleBoard(sheets: 3)
        .write(to: "\(folder)/板.v2.\(format)", as: format, dpi: 40, with: Typesetter())
      #expect(
        written == ["", "-2", "-3"].map { "\(folder)/板.v2\($0).\(format)" })
      #expect(written.allSatisfy(FileManager.default.fileExists))
    }
  }

  @Test(arguments: Board.Format.allCases)
  func whenPaintingFailsTheOldFileStaysWhole(format: Board.Format) throws {
    try inFolder { folder in
      let path = "\(folder)/board"
      try Data("old".utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: DrawingError.self) {
        try sampleBoard().write(to: path, as: format, with: Typesetter(fontFolders: []))
      }
      #expect(try contents(path) == Data("old".utf8))
      #expect(try names(in: folder) == ["board"])
    }
  }

  @Test func aNewBoardTakesThePlaceOfTheOldAndLeavesNothingElse() throws {
    try inFolder { folder in
      let path = "\(folder)/board.png"
      try Data("old".utf8).write(to: URL(fileURLWithPath: path))
      try sampleBoard().write(to: path, as: .png, with: Typesetter())
      #expect(try contents(path).count > 1000)
      #expect(try names(in: folder) == ["board.png"])
    }
  }

  @Test func aFolderInPlaceOfTheFileIsNamed() throws {
    try inFolder { folder in
      let error = #expect(throws: FileError.self) {
        try sampleBoard().write(to: folder, as: .pdf, with: Typesetter())
      }
      #expect(error?.description == "\(folder): is a folder; name a file to write to")
    }
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    try inFolder { folder in
      let error = #expect(throws: FileError.self) {
        try sampleBoard().write(to: "\(folder)/none/a.pdf", as: .pdf, with: Typesetter())
      }
      #expect(
        error?.description.hasPrefix("\(folder)/none/a.pdf: cannot be written: No such file")
          == true)
    }
  }

  @Test func aDeviceIsNeverReplaced() throws {
    let error = #expect(throws: FileError.self) {
      try sampleBoard().write(to: "/dev/full", as: .png, with: Typesetter())
    }
    #expect(error?.description.contains("no file") == true)
  }

  @Test func aLinkStaysALink() throws {
    try inFolder { folder in
      try Data("old".utf8).write(to: URL(fileURLWithPath: "\(folder)/real.svg"))
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link.svg", withDestinationPath: "real.svg")
      try sampleBoard().write(to: "\(folder)/link.svg", as: .svg, with: Typesetter())
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link.svg")
          == "real.svg")
      #expect(try contents("\(folder)/real.svg").count > 1000)
    }
  }
}
