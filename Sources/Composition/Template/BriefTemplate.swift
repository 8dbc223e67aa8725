extension Template {
  /// One plan and five numbers, on A3.
  static let briefYAML = """
    # 一页纸：一张总平面，五个数字。
    # One plan and five numbers.
    name: {zh: 一页纸, en: brief}
    for: option
    sheet: A3
    arrangements:
      - sheets: [A3, A4, A2, A1, A0]
        width: 495
        margin: 14
        columns: 12
        gutter: 6
        every: [{from: 307, to: 321, blocks: [foot]}]
        pages:
          - areas:
              - {from: 0, to: 44, blocks: [head]}
              - {columns: 1-8, from: 48, to: 304, blocks: [plan]}
              - {columns: 9-12, from: 48, to: 304, blocks: [{figures: 82}, needs, {key: 64}]}
      - sheets: [A3-portrait, A4-portrait, A2-portrait, A1-portrait, A0-portrait]
        width: 350
        margin: 14
        columns: 12
        gutter: 6
        every: [{from: 453, to: 467, blocks: [foot]}]
        pages:
          - areas:
              - {from: 0, to: 44, blocks: [head]}
              - {from: 48, to: 290, blocks: [plan]}
              - {from: 296, to: 450, blocks: [{across: [figures, needs]}, {key: 48}]}
      - sheets: ["16:9"]
        width: 226
        margin: 10
        columns: 12
        gutter: 5
        every: [{from: 99, to: 107, blocks: [foot]}]
        pages:
          - areas: [{from: 8, to: 96, blocks: [head]}]
          - areas: [{from: 0, to: 97, blocks: [plan]}]
          - areas:
              - {from: 0, to: 13, blocks: [title]}
              - {from: 17, to: 95, blocks: [figures]}
          - areas: [{from: 0, to: 97, blocks: [needs]}]
      - sheets: [long]
        width: 160
        margin: 10
        columns: 12
        gutter: 8
        pages:
          - areas:
              - blocks: [{head: 108}, {plan: 142}, {figures: 84}, {needs: 220}, {foot: 54}]
    """
}
