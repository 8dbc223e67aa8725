import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct PlanDrawingUnknownTests {
  private func marks(_ feature: SampleFeature) throws -> [Mark] {
    let view = PlanView(
      scale: 200, centre: Point(0, 0), box: PaperBox(x: 0, y: 0, width: 600, height: 600))
    let site = try SampleLayout([.area("boundary", .square(100)), feature]).site()
    return PlanDrawing(of: site, in: view, .day, Pen(base: 0.5, isFine: true)).unknownMarks()
  }

  @Test func whatHasNoKindIsDrawnPlainlyInEveryForm() throws {
    #expect(try marks(.area("swamp", .ell)).count == 2)
    #expect(try marks(.line(nil, .through((0, 0), (9, 0)))).count == 1)
    #expect(try marks(.point(nil, 5, 5)).count == 1)
  }

  @Test func whatIsKnownIsDrawnElsewhere() throws {
    #expect(try marks(.area("lawn", .ell)).isEmpty)
    #expect(try marks(SampleFeature.point(nil, 5, 5).with("amenity", "bench")).isEmpty)
    #expect(try marks(SampleFeature.point(nil, 5, 5).with("barrier", "kerb")).isEmpty)
    #expect(try marks(SampleFeature.area("swamp", .ell).with("action", "remove")).isEmpty)
  }
}
