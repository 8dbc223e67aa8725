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
          Wording(
            zh: "文件写的坐标基准是 \(file.rawValue)，site.yaml 写的是 \(site.rawValue)：以文件为准",
            en: "the file says datum \(file.rawValue) and site.yaml \(site.rawValue):"
              + " the file was followed"),
          remedy: Wording(zh: "两处写成一致", en: "say the same in both")))
    }
    switch datum(of: file) {
    case .gcj02, .bd09:
      findings.append(
        Finding(
          .note, "datum.shifted",
          Wording(
            zh: "采用 \(datum(of: file).name)，其底图有变形：长度误差至多 0.42%，面积误差 −0.33% 至 +0.29%；"
              + "已按所绘图形在自身平面上量算",
            en: "is in \(datum(of: file).name), whose map is bent: lengths are off by up to 0.42 %,"
              + " areas by −0.33 to +0.29 %; it was measured as drawn, in a plane of its own")))
    case .cgcs2000:
      findings.append(
        Finding(
          .note, "datum.cgcs2000",
          Wording(
            zh: "采用 CGCS2000，按 WGS 84 处理：两者只差几厘米",
            en: "is in CGCS2000, which was taken for WGS 84: they differ by centimetres")))
    case .wgs84, .local: break
    }
    return findings
  }
}
