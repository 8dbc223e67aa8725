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
    #   every    areas that all pages have, further: that all but the first have
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
        every: [{from: 540, to: 554, blocks: [foot]}]
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
                  - {diagrams: {most: 3, size: 126}}
                  - across:
                      height: 126
                      blocks: [{diagrams: {from: 4, most: 2, size: 172}}, {down: [balance, ledger]}]
                  - needs
      - sheets: [A1-portrait, A0-portrait, A2-portrait]
        width: 594
        margin: 20
        columns: 12
        gutter: 8
        every: [{from: 787, to: 801, blocks: [foot]}]
        pages:
          - areas:
              - {columns: 1-7, from: 0, to: 43, blocks: [head]}
              - {columns: 8-12, from: 1, to: 43, blocks: [figures]}
              - from: 46
                to: 446
                blocks: [{across: [plan, {down: {width: 48, blocks: [key, {hours: 64}]}}]}]
              - {from: 452, to: 533, blocks: [{across: [section, {takepart: 140}]}]}
              - {columns: 1-6, from: 538, to: 784, blocks: [{pair: 104}, needs]}
              - columns: 7-12
                from: 538
                to: 784
                blocks:
                  - {diagrams: {most: 3, size: 118}}
                  - across: [{diagrams: {from: 4, most: 2, size: 179}}, {down: [balance, ledger]}]
      - sheets: [A3]
        width: 495
        margin: 14
        columns: 12
        gutter: 6
        every: [{from: 307, to: 321, blocks: [foot]}]
        further: [{from: 0, to: 14, blocks: [title]}]
        pages:
          - areas:
              - {from: 0, to: 44, blocks: [head]}
              - {columns: 1-8, from: 48, to: 304, blocks: [plan]}
              - {columns: 9-12, from: 48, to: 304, blocks: [{figures: 64}, {balance: 66}, key]}
          - areas:
              - from: 18
                to: 304
                blocks: [{pair: 158}, {across: [{needs: 2 rest}, {down: [hours, ledger]}]}]
          - areas: [{from: 18, to: 304, blocks: [diagrams]}]
          - areas:
              - from: 18
                to: 304
                blocks: [{across: [axonometric, {takepart: 132}]}, {section: 80}]
      - sheets: [A3-portrait]
        width: 350
        margin: 14
        columns: 12
        gutter: 6
        every: [{from: 453, to: 467, blocks: [foot]}]
        further: [{from: 0, to: 14, blocks: [title]}]
        pages:
          - areas:
              - {from: 0, to: 44, blocks: [head]}
              - {from: 48, to: 318, blocks: [plan]}
              - {columns: 1-6, from: 324, to: 450, blocks: [{figures: 62}, balance]}
              - {columns: 7-12, from: 324, to: 450, blocks: [key]}
          - areas:
              - {from: 18, to: 450, blocks: [{pair: 124}, {needs: 2 rest}, {across: [hours, ledger]}]}
          - areas: [{from: 18, to: 450, blocks: [diagrams]}]
          - areas: [{from: 18, to: 450, blocks: [axonometric, {section: 84}, {takepart: 82}]}]
      - sheets: [A4]
        width: 396
        margin: 14
        columns: 12
        gutter: 6
        every: [{from: 239, to: 252, blocks: [foot]}]
        further: [{from: 0, to: 13, blocks: [title]}]
        pages:
          - areas:
              - {from: 0, to: 43, blocks: [head]}
              - {columns: 1-8, from: 44, to: 236, blocks: [plan]}
              - {columns: 9-12, from: 46, to: 236, blocks: [{figures: 86}, key]}
          - areas: [{from: 16, to: 236, blocks: [{pair: 142}, section]}]
          - areas: [{from: 16, to: 236, blocks: [{diagrams: {most: 2, size: 162}}, ledger]}]
          - areas: [{from: 16, to: 236, blocks: [{diagrams: {from: 3, most: 2, size: 162}}, hours]}]
          - areas: [{from: 16, to: 236, blocks: [{diagrams: {from: 5, most: 2, size: 162}}, balance]}]
          - areas: [{from: 16, to: 236, blocks: [axonometric]}]
          - areas: [{from: 16, to: 236, blocks: [needs, {takepart: 80}]}]
      - sheets: [A4-portrait]
        width: 280
        margin: 14
        columns: 12
        gutter: 6
        further: [{from: 0, to: 13, blocks: [title]}, {from: 360, to: 368, blocks: [foot]}]
        pages:
          - areas:
              - {from: 0, to: 64, blocks: [head]}
              - {from: 64, to: 254, blocks: [plan]}
              - {from: 257, to: 341, blocks: [{across: [figures, balance]}]}
              - {from: 344, to: 368, blocks: [foot]}
          - areas: [{from: 16, to: 356, blocks: [{pair: 278}, {across: [hours, ledger]}]}]
          - areas: [{from: 16, to: 356, blocks: [{diagrams: {most: 2}}]}]
          - areas: [{from: 16, to: 356, blocks: [{diagrams: {from: 3, most: 2}}]}]
          - areas: [{from: 16, to: 356, blocks: [{diagrams: {from: 5, most: 2}}]}]
          - areas: [{from: 16, to: 356, blocks: [axonometric, {section: 76}, {key: 90}]}]
          - areas: [{from: 16, to: 356, blocks: [needs, {takepart: 92}]}]
      - sheets: ["16:9"]
        width: 226
        margin: 10
        columns: 12
        gutter: 5
        every: [{from: 99, to: 107, blocks: [foot]}]
        pages:
          - areas: [{from: 8, to: 96, blocks: [head]}]
          - areas: [{from: 0, to: 97, blocks: [plan]}]
          - areas: [{from: 0, to: 97, blocks: [before]}]
          - areas: [{from: 0, to: 97, blocks: [after]}]
          - areas: [{from: 0, to: 97, blocks: [{diagram: {number: 1}}]}]
          - areas: [{from: 0, to: 97, blocks: [{diagram: {number: 2}}]}]
          - areas: [{from: 0, to: 97, blocks: [{diagram: {number: 3}}]}]
          - areas: [{from: 0, to: 97, blocks: [{diagram: {number: 4}}]}]
          - areas: [{from: 0, to: 97, blocks: [{diagram: {number: 5}}]}]
          - areas: [{from: 0, to: 97, blocks: [{diagram: {number: 6}}]}]
          - areas:
              - {from: 0, to: 13, blocks: [title]}
              - {from: 17, to: 95, blocks: [figures]}
          - areas:
              - {from: 0, to: 13, blocks: [title]}
              - {from: 17, to: 95, blocks: [balance]}
          - areas: [{from: 0, to: 97, blocks: [hours]}]
          - areas: [{from: 0, to: 97, blocks: [ledger]}]
          - areas: [{from: 0, to: 97, blocks: [needs]}]
          - areas: [{from: 0, to: 97, blocks: [axonometric]}]
          - areas: [{from: 0, to: 97, blocks: [section]}]
          - areas:
              - {from: 0, to: 13, blocks: [title]}
              - {from: 17, to: 95, blocks: [takepart]}
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
                  - {figures: 92}
                  - {pair: 246}
                  - {diagram: {number: 1, size: 160}}
                  - {diagram: {number: 2, size: 160}}
                  - {diagram: {number: 3, size: 184}}
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
