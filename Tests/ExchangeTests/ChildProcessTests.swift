import PublicSpace
import Testing

@testable import Exchange

struct ChildProcessTests {
  @Test func argumentsReachTheProgramAsTheyAre() throws {
    let child = try ChildProcess("printf", ["%s|", "a b", "$(id)", "; ls", "学"], seconds: 10)
    #expect(String(decoding: child.output, as: UTF8.self) == "a b|$(id)|; ls|学|")
    #expect(child.status == 0)
  }

  @Test func aFailureAndItsWordsComeBack() throws {
    let child = try ChildProcess("sh", ["-c", "echo no >&2; exit 3"], seconds: 10)
    #expect(child.status == 3 && child.complaints == "no\n")
  }

  @Test func longOutputIsReadWhole() throws {
    let child = try ChildProcess("head", ["-c", "1000000", "/dev/zero"], seconds: 10)
    #expect(child.output.count == 1_000_000)
  }

  @Test func whatTakesTooLongIsStopped() {
    #expect(throws: FileError.self) { try ChildProcess("sleep", ["60"], seconds: 1) }
  }

  @Test func aProgramThatIsNotThereSaysWhatToInstall() {
    let error = #expect(throws: FileError.self) {
      try ChildProcess("ogr2ogr-that-is-not-there", [], seconds: 1)
    }
    #expect(error?.description.contains("install gdal-bin: apt-get install gdal-bin") == true)
  }
}
