import CPNG
import Foundation

/// The decoded pixels of an image: three bytes each.
struct Pixels: Equatable {
  let width: Int
  let height: Int
  private(set) var bytes: [UInt8]

  init(width: Int, height: Int, bytes: [UInt8]) {
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  init(png path: String) throws {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    guard png_image_begin_read_from_file(&image, path) != 0 else { throw Unreadable(path: path) }
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
    var bytes = [UInt8](repeating: 0, count: Int(image.width * image.height) * 3)
    guard png_image_finish_read(&image, nil, &bytes, 0, nil) != 0 else {
      throw Unreadable(path: path)
    }
    self.init(width: Int(image.width), height: Int(image.height), bytes: bytes)
  }

  struct Unreadable: Error {
    let path: String
  }

  func write(to path: String) throws {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
    (image.width, image.height) = (UInt32(width), UInt32(height))
    guard png_image_write_to_file(&image, path, 0, bytes, 0, nil) != 0 else {
      throw Unreadable(path: path)
    }
  }

  /// The means of squares of pixels, which keeps a reference small; what is left over is cut off.
  func folded(by side: Int) -> Pixels {
    let (across, down) = (width / side, height / side)
    var means: [UInt8] = []
    means.reserveCapacity(across * down * 3)
    for y in 0..<down {
      for x in 0..<across {
        for part in 0..<3 {
          var sum = 0
          for row in 0..<side {
            let start = ((y * side + row) * width + x * side) * 3 + part
            for column in 0..<side { sum += Int(bytes[start + column * 3]) }
          }
          means.append(UInt8((sum + side * side / 2) / (side * side)))
        }
      }
    }
    return Pixels(width: across, height: down, bytes: means)
  }

  /// The share of pixels of which a part is off by more than two levels; all when the sizes differ.
  func share(differingFrom other: Pixels) -> Double {
    guard width == other.width && height == other.height else { return 1 }
    let count = (0..<width * height).count { pixel in
      (0..<3).contains { part in
        let place = pixel * 3 + part
        return abs(Int(bytes[place]) - Int(other.bytes[place])) > 2
      }
    }
    return Double(count) / Double(width * height)
  }
}
