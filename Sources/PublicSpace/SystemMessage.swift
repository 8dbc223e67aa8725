import Glibc

extension Wording {
  /// Why the last call to the system failed.
  public static var systemError: Wording { Wording(systemError: errno) }

  /// What the system calls an error; those that people meet in Chinese too.
  public init(systemError code: Int32) {
    let own = String(cString: strerror(code))
    self.init(zh: Self.chinese[code] ?? own, en: own)
  }

  private static let chinese: [Int32: String] = [
    ENOENT: "没有这个文件或文件夹", EACCES: "没有访问权限", EPERM: "没有权限", EEXIST: "已经存在",
    EISDIR: "是文件夹", ENOTDIR: "路径中有一段不是文件夹", ENOTEMPTY: "文件夹不是空的",
    ENOSPC: "磁盘已满", EDQUOT: "超出磁盘配额", EROFS: "磁盘是只读的", ENAMETOOLONG: "名称太长",
    ELOOP: "链接绕回了自身", EMFILE: "打开的文件太多", ENFILE: "打开的文件太多", EFBIG: "文件太大",
    EIO: "读写出错", ENOMEM: "内存不足", EXDEV: "不在同一磁盘上", ETXTBSY: "文件正在使用",
  ]
}
