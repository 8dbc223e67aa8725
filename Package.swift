// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the tool; `Documentation/Architecture.md` says what each is for.
func room(_ name: String, needs: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: needs, swiftSettings: strict)
}

func tests(of name: String, needs: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + needs,
    swiftSettings: strict)
}

/// The door to one C library that Debian provides.
func door(_ name: String, _ pkgConfig: String, debian: [String]) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(debian)])
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "yuan",
  products: [
    .executable(name: "yuan", targets: ["yuan"]),
    .library(name: "Proposals", targets: ["Proposals"]),
    // What `Fuzz/` reads texts with.
    .library(name: "PublicSpace", targets: ["PublicSpace"]),
    .library(name: "Mending", targets: ["Mending"]),
    .library(name: "Analysis", targets: ["Analysis"]),
    .library(name: "Review", targets: ["Review"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    door("CGEOS", "geos", debian: ["libgeos-dev"]),
    door("CPangoCairo", "pangocairo", debian: ["libpango1.0-dev"]),
    door("CPNG", "libpng", debian: ["libpng-dev"]),
    door("CJPEG", "libjpeg", debian: ["libjpeg62-turbo-dev"]),
    door("CQREncode", "libqrencode", debian: ["libqrencode-dev"]),
    door("CDeflate", "libdeflate", debian: ["libdeflate-dev"]),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CPROJ"),
    .target(
      name: "CLateLibraries",
      dependencies: ["CPangoCairo", "CPNG", "CJPEG", "CQREncode", "CDeflate"]),

    room("Geometry", needs: []),
    room("Topology", needs: ["Geometry", "CGEOS"]),
    room("Navigation", needs: ["Geometry", heap]),
    room("Projection", needs: ["Geometry", "CPROJ"]),
    room("PublicSpace", needs: ["Geometry", "Projection", "CSimdJSON", yams]),
    room("Exchange", needs: ["PublicSpace", "Projection", yams]),
    room("Mending", needs: ["PublicSpace", "Topology"]),
    room("Analysis", needs: ["PublicSpace", "Topology", "Navigation"]),
    room("Comparison", needs: ["Analysis"]),
    room("Reporting", needs: ["Analysis", "Comparison", "Navigation"]),
    room("Review", needs: ["Reporting", "Topology"]),
    room(
      "Composition", needs: ["Analysis", "Comparison", "Navigation", "Reporting", yams]),
    room(
      "Drawing",
      needs: [
        "Analysis", "Composition", "CLateLibraries", "CPangoCairo", "CPNG", "CJPEG", "CQREncode",
        "CDeflate",
      ]),
    room(
      "Proposals",
      needs: ["Comparison", "Composition", "Drawing", "Mending", "Reporting", "Review"]),
    .executableTarget(
      name: "yuan", dependencies: ["Exchange", "Proposals", argumentParser], swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-Xclang-linker", "--config=\(Context.packageDirectory)/Tools/link.cfg"]),
        // Laid out for one place in memory: a tenth of a start goes into moving what may lie anywhere.
        .unsafeFlags(
          ["-use-ld=lld", "-Xclang-linker", "-no-pie"], .when(configuration: .release)),
      ]),

    .target(
      name: "Samples", dependencies: ["PublicSpace"], path: "Tests/Support", swiftSettings: strict),
    tests(of: "Geometry", needs: ["Samples"]),
    tests(of: "Topology", needs: ["Samples"]),
    tests(of: "Navigation", needs: ["Samples", "Topology"]),
    tests(of: "Projection", needs: ["Samples"]),
    tests(of: "PublicSpace", needs: ["Samples"]),
    tests(of: "Exchange", needs: ["Samples"]),
    tests(of: "Mending", needs: ["Samples", "Topology"]),
    tests(of: "Analysis", needs: ["Samples"]),
    tests(of: "Comparison", needs: ["Samples"]),
    tests(of: "Reporting", needs: ["Samples"]),
    tests(of: "Review", needs: ["Samples"]),
    tests(of: "Drawing", needs: ["Composition", "CPangoCairo", "Proposals", "Samples"]),
    tests(of: "Composition", needs: ["Samples"]),
    tests(of: "Proposals", needs: ["Samples", "Composition", "Drawing", "CPNG"]),
    .testTarget(
      name: "CommandTests", dependencies: ["yuan", "Samples"], swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
