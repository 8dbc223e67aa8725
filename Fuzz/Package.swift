// swift-tools-version: 6.2
import PackageDescription

// A package of its own: its program has no main, and cannot be linked without libFuzzer.
// `make fuzz` builds it with the flags that it needs.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "yuan", path: "..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "Analysis", package: "yuan"),
        .product(name: "Mending", package: "yuan"),
        .product(name: "PublicSpace", package: "yuan"),
        .product(name: "Review", package: "yuan"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ])
