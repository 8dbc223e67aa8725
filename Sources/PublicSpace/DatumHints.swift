public import Projection

/// What is said of a layout's datum outside its file.
public struct DatumHints: Hashable, Sendable {
  /// By `--datum`, which overrules all else.
  public var option: Datum?
  /// By `site.yaml`, which the file overrules.
  public var site: Datum?

  public init(option: Datum? = nil, site: Datum? = nil) {
    self.option = option
    self.site = site
  }

  /// What holds, in the order of option, file, site.yaml, and WGS 84 when nobody says.
  func datum(of file: Datum?) -> Datum { option ?? file ?? site ?? .wgs84 }

  /// What there is to say of the datum that holds.
  func findings(of file: Datum?) -> [Finding] {
    var findings: [Finding] = []
    if option == nil, let file, let site, !file.agrees(with: site) {
      findings.append(
        Finding(
          .warning, "datum.differs",
          "the file says datum \(file.rawValue) and site.yaml \(site.rawValue):"
            + " the file was followed", remedy: "say the same in both"))
    }
    switch datum(of: file) {
    case .gcj02, .bd09:
      findings.append(
        Finding(
          .note, "datum.shifted",
          "is in \(datum(of: file).name), whose map is bent: lengths are off by up to 0.42 %,"
            + " areas by −0.33 to +0.29 %; it was measured as drawn, in a plane of its own"))
    case .cgcs2000:
      findings.append(
        Finding(
          .note, "datum.cgcs2000",
          "is in CGCS2000, which was taken for WGS 84: they differ by centimetres"))
    case .wgs84, .local: break
    }
    return findings
  }
}
