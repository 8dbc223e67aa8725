public import ArgumentParser
public import Projection
import Proposals
public import PublicSpace

extension AssumedBoundary: ExpressibleByArgument {}
extension Datum: ExpressibleByArgument {}

extension PlaneChoice: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument) }
}

struct DatumOption: ParsableArguments {
  @Option(help: "What the coordinates mean, whatever the files say. 坐标基准。")
  var datum: Datum?

  var frame: Frame { Frame(datum: datum) }
}

struct FrameOptions: ParsableArguments {
  @OptionGroup var datum: DatumOption

  @Option(help: "The plane to measure on: auto, shanghai2000 or EPSG:4549. 平面坐标系。")
  var plane: PlaneChoice?

  @Option(help: "Where a layout has no boundary: hull or extent of all its features. 缺红线时以何代之。")
  var boundary: AssumedBoundary?

  var frame: Frame { Frame(datum: datum.datum, plane: plane, boundary: boundary) }
}
