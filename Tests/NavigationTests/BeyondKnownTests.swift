import Geometry
import Samples
import Testing

@testable import Navigation

struct BeyondKnownTests {
  @Test func ringsAreToldWhereAnyOfThemIsNew() throws {
    let mesh = try GroundMesh(.square(10))
    let eye = Point(3, 4)
    let triangle = try #require(mesh.triangle(at: eye))
    func rings(knowing isKnown: [Bool]) -> [Ring] {
      let view = BeyondKnown(SightRings(eye: eye, mesh: mesh, radius: 20), isKnown: isKnown)
      var sight = Sight(mesh: mesh, eye: eye, view: view)
      sight.lookRound(from: triangle)
      return sight.view.rings()
    }
    #expect(rings(knowing: mesh.isGround.map { _ in true }).isEmpty)
    let none = rings(knowing: mesh.isGround.map { _ in false })
    #expect(abs(none.reduce(0) { $0 + $1.signedArea } - 100) < 1e-6)
    // All but the triangle that the eye lies in.
    #expect(rings(knowing: mesh.isGround.indices.map { $0 != triangle }) == none)
  }
}
