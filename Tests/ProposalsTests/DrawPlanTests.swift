import Composition
import Drawing
import PublicSpace
import Samples
import Testing

@testable import Proposals

struct DrawPlanTests {
  @Test func aPlanIsWrittenInEachFormat() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      let outputs = Board.Format.allCases.map { (file: "\(folder)/plan.\($0)", format: $0) }
      _ = try drawPlan(of: site, to: outputs, on: .a1, scale: nil, dpi: 20, in: .zh)
      let heads = try outputs.map {
        String(decoding: try bytes(of: $0.file).prefix(4), as: UTF8.self)
      }
      #expect(heads[0] == "%PDF" && heads[1].hasSuffix("PNG") && heads[2] == "<?xm")
    }
  }

  @Test func aScaleThatDoesNotFitWritesNothing() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      #expect(throws: PlanDoesNotFit.self) {
        try drawPlan(
          of: site, to: [(file: "\(folder)/plan.pdf", format: .pdf)], on: .a1, scale: 10, dpi: 20,
          in: .zh)
      }
      #expect(try names(in: folder) == ["tiny"])
    }
  }

  @Test func whatTheReaderFoundIsToldWithThePlan() throws {
    try inFolder { folder in
      let nowhere = #"{"type":"Feature","id":"nowhere","properties":{},"geometry":null}"#
      let text = try TinySite.existing.text().replacing("\n]}", with: ",\n\(nowhere)\n]}")
      try write(text.utf8, to: "\(folder)/odd.geojson")
      let findings = try drawPlan(
        of: "\(folder)/odd.geojson", to: [], on: .a1, scale: nil, dpi: 20, in: .zh)
      #expect(findings.contains { $0.code == "geometry.none" && $0.feature == "nowhere" })
    }
  }
}
