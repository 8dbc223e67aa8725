public import PublicSpace

/// The red of a proof's marks.
private let red = Colour(0xC00020)

extension Board {
  /// The board with every fault numbered in the order given: boxed where it stands, or told in the
  /// corner of its sheet where it concerns all of it.
  public func proof(of faults: [BoardFault], in language: Language) -> Board {
    var proof = self
    var told = 0.0
    for (index, fault) in faults.enumerated() where sheets.indices.contains(fault.sheet - 1) {
      let marks: [Mark]
      if let box = fault.box {
        marks = boxed(box, index + 1)
      } else {
        told += 1
        let message = fault.finding.message.text(in: language)
        marks = [note("\(index + 1). \(message)", at: PaperPoint(4, 1 + told * 5.5), size: 3.8)]
      }
      proof.sheets[fault.sheet - 1].marks += marks
    }
    proof.subject = language == .zh ? "校样" : "proof"
    return proof
  }
}

private func boxed(_ box: PaperBox, _ number: Int) -> [Mark] {
  let around = box.inset(by: -1)
  return [
    .area(PaperPath(around), red.faded(to: 0.12)),
    .line(PaperPath(around), Stroke(red, width: 0.6)),
    note("\(number)", at: PaperPoint(around.right + 0.8, around.y + 2), size: 5),
  ]
}

private func note(_ words: String, at place: PaperPoint, size: Double) -> Mark {
  let halo = TextStyle.Halo(Colour(0xFFFFFF), width: 1)
  return .text(
    TextLine(words, TextStyle(.textBold, size: size, colour: red, halo: halo)), at: place)
}
