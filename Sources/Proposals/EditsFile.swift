public import PublicSpace

/// Writes the smallest set of edits that makes one layout of another.
public func writeEdits(
  from before: String, to after: String, output: String, frame: Frame = Frame()
) throws -> EditsDraft {
  try refuse(output, among: [before, after])
  let draft = try EditsDraft(
    from: Layout(reading: before, datums: SiteFolder(before, frame: frame).datums),
    to: Layout(reading: after, datums: SiteFolder(after, frame: frame).datums),
    base: before.relative(to: output))
  try writeWhole(draft.text.utf8, to: output)
  return draft
}
