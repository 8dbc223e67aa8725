import Glibc

/// What libFuzzer calls with text after text, each made from those that reached new code.
///
/// What is read is said by `FUZZ`: a name of `Trial`, and of a folder of seeds. A find is what
/// crashes, hangs, or throws what no user can be told: keep it as a test.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOne(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  chosen.read(text)
  return 0
}

private let chosen: Trial = {
  let name = getenv("FUZZ").map { String(cString: $0) } ?? "layout"
  guard let trial = Trial(rawValue: name) else { fatalError("FUZZ=\(name) is nothing to read") }
  return trial
}()

/// What SwiftPM takes for the program's `main`: libFuzzer's own.
@_cdecl("Fuzz_main")
public func run(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var (count, arguments) = (count, arguments)
  return runFuzzer(&count, &arguments, tryOne)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ tryOne: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt
