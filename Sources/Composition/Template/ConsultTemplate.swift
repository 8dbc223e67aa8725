extension Template {
  /// The board that residents are consulted on.
  ///
  /// From 3 m: name and plan. From 1.5 m: today and the plan, diagrams with a finding each, five
  /// numbers. From 0.5 m: key, balance, notes. Handouts spread the same over sheets, for they are held
  /// in the hand; slides have one idea each.
  static let consultYAML = """
    # 协商展板：一个方案对照今天。改这份文件即可改排法，单位为毫米。
    # The board that residents are consulted on: one proposal against today.
    #
    #   sheets   which sheets an arrangement is for
    #   width    how wide the sheet is as the lengths below count: on other sheets all grows or
    #            shrinks alike, letters too, while plans keep a true scale
    #   areas    columns of the grid, from and to how far under the top margin
    #   blocks   from the top down: {plan: 404} is 404 mm high, a word alone shares what is left.
    #            across: [key, balance] stand side by side, down: [key, balance] one over the other.
    #            What there is nothing to show of leaves its room to the others.
    name: {zh: 协商展板, en: consultation board}
    for: option
    sheet: A1
    arrangements:
      - sheets: [A1, A0, A2]
        width: 841
        margin: 20
        columns: 12
        gutter: 8
        pages:
          - areas:
              - {columns: 1-8, from: 0, to: 43, blocks: [head]}
              - {columns: 9-12, from: 1, to: 43, blocks: [figures]}
              - columns: 1-8
                from: 46
                to: 446
                blocks: [{across: [plan, {down: {width: 48, blocks: [key, {hours: 64}]}}]}]
              - {columns: 1-8, from: 452, to: 537, blocks: [{across: [section, {takepart: 126}]}]}
              - columns: 9-12
                from: 47
                to: 537
                blocks:
                  - {pair: 104}
                  - {diagrams: {most: 3, size: 130}}
                  - across:
                      height: 130
                      blocks: [{diagrams: {from: 4, most: 2, size: 172}}, {down: [balance, ledger]}]
                  - needs
              - {columns: 1-12, from: 540, to: 554, blocks: [foot]}
      - sheets: [A1-portrait, A0-portrait, A2-portrait]
        width: 594
        margin: 20
        columns: 12
        gutter: 8
        pages:
          - areas:
              - {columns: 1-7, from: 0, to: 43, blocks: [head]}
              - {columns: 8-12, from: 1, to: 43, blocks: [figures]}
              - columns: 1-12
                from: 46
                to: 446
                blocks: [{across: [plan, {down: {width: 48, blocks: [key, {hours: 64}]}}]}]
              - {columns: 1-12, from: 452, to: 533, blocks: [{across: [section, {takepart: 140}]}]}
              - {columns: 1-6, from: 538, to: 784, blocks: [{pair: 104}, needs]}
              - columns: 7-12
                from: 538
                to: 784
                blocks:
                  - {diagrams: {most: 3, size: 122}}
                  - across: [{diagrams: {from: 4, most: 2, size: 179}}, {down: [balance, ledger]}]
              - {columns: 1-12, from: 787, to: 801, blocks: [foot]}
      - sheets: [A3]
        width: 495
        margin: 14
        columns: 12
        gutter: 6
        pages:
          - areas:
              - {columns: 1-12, from: 0, to: 44, blocks: [head]}
              - {columns: 1-8, from: 48, to: 304, blocks: [plan]}
              - {columns: 9-12, from: 48, to: 304, blocks: [{figures: 64}, {balance: 66}, key]}
              - {columns: 1-12, from: 307, to: 321, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 14, blocks: [title]}
              - columns: 1-12
                from: 18
                to: 304
                blocks: [{pair: 158}, {across: [{needs: 2 rest}, {down: [hours, ledger]}]}]
              - {columns: 1-12, from: 307, to: 321, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 14, blocks: [title]}
              - {columns: 1-12, from: 18, to: 304, blocks: [diagrams]}
              - {columns: 1-12, from: 307, to: 321, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 14, blocks: [title]}
              - columns: 1-12
                from: 18
                to: 304
                blocks: [{across: [axonometric, {takepart: 132}]}, {section: 80}]
              - {columns: 1-12, from: 307, to: 321, blocks: [foot]}
      - sheets: [A3-portrait]
        width: 350
        margin: 14
        columns: 12
        gutter: 6
        pages:
          - areas:
              - {columns: 1-12, from: 0, to: 44, blocks: [head]}
              - {columns: 1-12, from: 48, to: 318, blocks: [plan]}
              - {columns: 1-6, from: 324, to: 450, blocks: [{figures: 62}, balance]}
              - {columns: 7-12, from: 324, to: 450, blocks: [key]}
              - {columns: 1-12, from: 453, to: 467, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 14, blocks: [title]}
              - {columns: 1-12, from: 18, to: 450, blocks: [{pair: 118}, {needs: 2 rest}, {across: [hours, ledger]}]}
              - {columns: 1-12, from: 453, to: 467, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 14, blocks: [title]}
              - {columns: 1-12, from: 18, to: 450, blocks: [diagrams]}
              - {columns: 1-12, from: 453, to: 467, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 14, blocks: [title]}
              - {columns: 1-12, from: 18, to: 450, blocks: [axonometric, {section: 84}, {takepart: 82}]}
              - {columns: 1-12, from: 453, to: 467, blocks: [foot]}
      - sheets: [A4]
        width: 396
        margin: 14
        columns: 12
        gutter: 6
        pages:
          - areas:
              - {columns: 1-12, from: 0, to: 43, blocks: [head]}
              - {columns: 1-8, from: 44, to: 236, blocks: [plan]}
              - {columns: 9-12, from: 46, to: 236, blocks: [{figures: 86}, key]}
              - {columns: 1-12, from: 239, to: 252, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 236, blocks: [{pair: 148}, ledger]}
              - {columns: 1-12, from: 239, to: 252, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 236, blocks: [{diagrams: {most: 2, size: 162}}, balance]}
              - {columns: 1-12, from: 239, to: 252, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 236, blocks: [{diagrams: {from: 3, most: 2, size: 162}}, hours]}
              - {columns: 1-12, from: 239, to: 252, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 236, blocks: [{diagrams: {from: 5, most: 2}}]}
              - {columns: 1-12, from: 239, to: 252, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 236, blocks: [axonometric, {section: 76}]}
              - {columns: 1-12, from: 239, to: 252, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 236, blocks: [needs, {takepart: 80}]}
              - {columns: 1-12, from: 239, to: 252, blocks: [foot]}
      - sheets: [A4-portrait]
        width: 280
        margin: 14
        columns: 12
        gutter: 6
        pages:
          - areas:
              - {columns: 1-12, from: 0, to: 62, blocks: [head]}
              - {columns: 1-12, from: 62, to: 254, blocks: [plan]}
              - {columns: 1-12, from: 257, to: 341, blocks: [{across: [figures, balance]}]}
              - {columns: 1-12, from: 344, to: 368, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 356, blocks: [{pair: 278}, {across: [hours, ledger]}]}
              - {columns: 1-12, from: 360, to: 368, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 356, blocks: [{diagrams: {most: 2}}]}
              - {columns: 1-12, from: 360, to: 368, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 356, blocks: [{diagrams: {from: 3, most: 2}}]}
              - {columns: 1-12, from: 360, to: 368, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 356, blocks: [{diagrams: {from: 5, most: 2}}]}
              - {columns: 1-12, from: 360, to: 368, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 356, blocks: [axonometric, {section: 76}, {key: 90}]}
              - {columns: 1-12, from: 360, to: 368, blocks: [foot]}
          - areas:
              - {columns: 1-12, from: 0, to: 13, blocks: [title]}
              - {columns: 1-12, from: 16, to: 356, blocks: [needs, {takepart: 92}]}
              - {columns: 1-12, from: 360, to: 368, blocks: [foot]}
      - sheets: ["16:9"]
        width: 226
        margin: 10
        columns: 12
        gutter: 5
        pages:
          - areas:
              - {from: 8, to: 96, blocks: [head]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [plan]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 13, blocks: [title]}
              - {from: 15, to: 97, blocks: [pair]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [{diagram: {number: 1}}]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [{diagram: {number: 2}}]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [{diagram: {number: 3}}]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [{diagram: {number: 4}}]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [{diagram: {number: 5}}]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [{diagram: {number: 6}}]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 13, blocks: [title]}
              - {from: 17, to: 95, blocks: [figures]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 13, blocks: [title]}
              - {from: 17, to: 95, blocks: [balance]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [hours]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [ledger]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [needs]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [axonometric]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 97, blocks: [section]}
              - {from: 99, to: 107, blocks: [foot]}
          - areas:
              - {from: 0, to: 13, blocks: [title]}
              - {from: 17, to: 95, blocks: [takepart]}
              - {from: 99, to: 107, blocks: [foot]}
      - sheets: [long]
        width: 160
        margin: 10
        columns: 12
        gutter: 8
        pages:
          - areas:
              - blocks:
                  - {head: 108}
                  - {plan: 142}
                  - {figures: 72}
                  - {pair: 236}
                  - {diagram: {number: 1, size: 160}}
                  - {diagram: {number: 2, size: 160}}
                  - {diagram: {number: 3, size: 160}}
                  - {diagram: {number: 4, size: 160}}
                  - {diagram: {number: 5, size: 160}}
                  - {diagram: {number: 6, size: 170}}
                  - {needs: 220}
                  - {hours: 66}
                  - {ledger: 76}
                  - {axonometric: 130}
                  - {section: 70}
                  - {balance: 66}
                  - {key: 92}
                  - {takepart: 80}
                  - {foot: 54}
    """
}
