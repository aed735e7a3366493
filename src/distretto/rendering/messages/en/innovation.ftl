# Innovation: the policy mix. An empty cell never means that nothing exists.
mix-leads = { $policies_n ->
    [0] No policy is recorded { $region_in }.
    [one] *One policy* is recorded { $region_in }{ $above_n ->
        [0] {""}
       *[other] , made for a larger area
     }{ $placed_n ->
        [0] ; it lacks the codes to be placed in the matrix.
       *[other] ; it fills { $filled } of { $cells } cells.
     }
   *[other] *{ $policies } policies* are recorded { $region_in }{ $above_n ->
        [0] {""}
        [one] , one of them made for a larger area
       *[other] , { $above } of them made for a larger area
     }; { $placed_n ->
        [0] none has the codes to be placed in the matrix.
       *[other] those with both kinds of code ({ $placed }) fill { $filled } of { $cells } cells.
     }
 }
mix-gaps = { $gaps_n ->
    [one] One cell is empty here that is filled in { mix-in-others }: { $row_low } for { $column_low }{ mix-in-so-many }.
   *[other] { $gaps } cells are empty here that are filled in { mix-in-others }; { $asks ->
        [some] most often
       *[all] first
     } { $row_low } for { $column_low }{ mix-in-so-many }.
 }
mix-no-gaps = No cell is empty here that is filled in { mix-in-others }.
mix-in-others = { $asks ->
    [one] the other area
    [both] both other areas
    [all] all { $areas } other areas
   *[some] at least { $least } of the { $areas } other areas
 }
mix-lowered = { $areas_n ->
    [one] A gap was to be filled in at least { $asked } other areas, but only one is compared: what is filled there and not here counts as a gap.
   *[other] A gap was to be filled in at least { $asked } other areas, but only { $areas } are compared: what is filled in all of them and not here counts as a gap.
 }
mix-unplaced = { $unplaced_n ->
    [0] Every policy has codes of both lists.
    [one] One of the { $policies } policies lacks codes of one of the lists and stands in no cell; that is not a zero.
   *[other] { $unplaced } of the { $policies } policies lack codes of one of the lists and stand in no cell; that is not a zero.
 }
mix-choice = { $can ->
    [fewer] Asking for { $less } other { $less_n ->
        [one] area
       *[other] areas
     } only, the gaps would be { $fewer }.
    [more] Asking for { $more } other areas, the gaps would be { $many }.
   *[both] Asking for { $less } other { $less_n ->
        [one] area
       *[other] areas
     }, the gaps would be { $fewer }; asking for { $more }, { $many }.
 }
mix-cannot-effect = Whether a policy works, or whether a gap should be filled.
mix-cannot-size = How much money is behind a cell: a policy counts once, whatever its budget, and may stand in several cells.
mix-gaps-title = Recorded elsewhere, not recorded { $region_in }
mix-gaps-note = Cells filled in { mix-in-others }; those that most others fill come first.
mix-matrix-title = The whole matrix: policies { $region_in } by the codes of the EC-OECD policy taxonomy
mix-matrix-note = 0 means that none is recorded. A policy with several codes stands in several cells.
mix-records-title = The policies on which this rests
mix-records-note = A dash in a list of codes: nobody has coded it yet, so the policy stands in no cell.
mix-references-title = The other areas
mix-figure-title = { $gaps_n ->
    [0] Where policies { $region_in } stand
    [one] Where policies { $region_in } stand, and one gap
   *[other] Where policies { $region_in } stand, and { $gaps } gaps
 }
mix-figure-note = Filled: number of policies recorded { $region_in }. { $areas_n ->
    [one] +1: none here, but recorded in the other area.
   *[other] +n: none here, but recorded in n of { $areas } other areas, at least { $least }.
 } Empty: none recorded, which is not none existing.
mix-figure-alt = Matrix of policies by two lists of codes: { $policies } policies { $region_in } fill { $filled } cells, and { $gaps } empty cells are filled elsewhere.
column-mix-others = Other areas with a policy
column-mix-own = Policies here
column-mix-gap = Gap
column-mix-group = Group
column-mix-row-place = Order of lines
column-mix-column-place = Order of columns
column-mix-reference = Area
parameter-references = Beside areas of your choice
parameter-references-why = Regions or countries joined with +; they take the place of the group above
parameter-mix-rows = Lines
parameter-mix-rows-why = Which list of the taxonomy goes down
parameter-mix-columns = Columns
parameter-mix-columns-why = Which list of the taxonomy goes across
parameter-mix-detail = Columns by
parameter-mix-detail-why = By the groups of the list, or by every code
parameter-mix-scope = Policies counted
parameter-mix-scope-why = A national policy also holds in each region
parameter-least = A gap from
parameter-least-why = In how many other areas a cell must be filled to count as a gap
option-mix-rows-instruments = instruments
option-mix-rows-policy-themes = policy themes
option-mix-rows-target-groups = target groups
option-mix-columns-instruments = instruments
option-mix-columns-policy-themes = policy themes
option-mix-columns-target-groups = target groups
option-mix-detail-groups = groups
option-mix-detail-codes = every code
option-mix-scope-with-national = the area’s and those of larger areas
option-mix-scope-own = the area’s own only
cannot-same-axes = Lines and columns are the same list; choose two different ones.
cannot-no-references = The catalogue has no policy of another area to compare with.

about-policy-mix-matrix = Policies counted by two lists of codes, and the cells that others fill and the area does not.
symbols-policy-mix-matrix = r_pi says whether policy p has code i of one list, c_pj whether it has code j of the other; n_ij counts the area’s policies in that cell. A gap is a cell with none here in which at least so many other areas have one. A policy without a code of one list stands in no cell: it is counted apart, never as zero.
example-policy-mix-matrix = One’s own: a grant for the first theme, and a policy without an instrument. A second area plans for both themes, a third plans and grants for the second. The one cell that two others fill and one’s own does not is the plan for the second theme.
