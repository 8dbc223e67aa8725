extension Template {
  /// All proposals of a site side by side, with one table.
  static let compareYAML = """
    # 方案比选：今天和各方案并排，下面一张指标表。
    # All proposals of a site side by side, with one table under them.
    name: {zh: 方案比选, en: options side by side}
    for: site
    sheet: A1
    arrangements:
      - sheets: [A1, A0, A2]
        width: 841
        margin: 20
        columns: 12
        gutter: 8
        every: [{from: 540, to: 554, blocks: [foot]}]
        pages:
          - areas:
              - {from: 0, to: 44, blocks: [head]}
              - {from: 48, to: 537, blocks: [{options: 260}, {across: [{table: 4 rest}, {needs: 3 rest}]}]}
      - sheets: [A1-portrait, A0-portrait, A2-portrait]
        width: 594
        margin: 20
        columns: 12
        gutter: 8
        every: [{from: 787, to: 801, blocks: [foot]}]
        pages:
          - areas:
              - {from: 0, to: 44, blocks: [head]}
              - {from: 48, to: 784, blocks: [{options: 190}, {table: 5 rest}, {needs: 4 rest}]}
      - sheets: [A3, A4]
        width: 495
        margin: 14
        columns: 12
        gutter: 6
        every: [{from: 307, to: 321, blocks: [foot]}]
        pages:
          - areas:
              - {from: 0, to: 44, blocks: [head]}
              - {from: 48, to: 304, blocks: [{options: 160}, {table: {most: 7}}]}
          - areas:
              - {from: 0, to: 304, blocks: [{across: [{table: {from: 8, size: 4 rest}}, {needs: 3 rest}]}]}
      - sheets: [A3-portrait, A4-portrait]
        width: 350
        margin: 14
        columns: 12
        gutter: 6
        every: [{from: 453, to: 467, blocks: [foot]}]
        pages:
          - areas:
              - {from: 0, to: 44, blocks: [head]}
              - {from: 48, to: 450, blocks: [{options: 130}, {table: {most: 12, size: 5 rest}}, {needs: 4 rest}]}
          - areas: [{from: 0, to: 450, blocks: [{table: {from: 13}}]}]
      - sheets: ["16:9"]
        width: 226
        margin: 10
        columns: 12
        gutter: 5
        every: [{from: 99, to: 107, blocks: [foot]}]
        pages:
          - areas: [{from: 8, to: 96, blocks: [head]}]
          - areas: [{from: 0, to: 97, blocks: [options]}]
          - areas: [{from: 0, to: 97, blocks: [needs]}]
          - areas: [{from: 0, to: 97, blocks: [{table: {most: 6}}]}]
          - areas: [{from: 0, to: 97, blocks: [{table: {from: 7, most: 6}}]}]
          - areas: [{from: 0, to: 97, blocks: [{table: {from: 13, most: 6}}]}]
          - areas: [{from: 0, to: 97, blocks: [{table: {from: 19, most: 6}}]}]
          - areas: [{from: 0, to: 97, blocks: [{table: {from: 25, most: 6}}]}]
          - areas: [{from: 0, to: 97, blocks: [{table: {from: 31}}]}]
      - sheets: [long]
        width: 160
        margin: 10
        columns: 12
        gutter: 8
        pages:
          - areas:
              - blocks: [{head: 92}, {options: 480}, {table: 440}, {needs: 150}, {foot: 54}]
    """
}
