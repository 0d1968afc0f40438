import type { XmlElement } from '../../../output/pptx/xmlTree.ts'

/**
 * The children that an element may have, in the order of ECMA-376 (part 1, transitional; `w:tblCaption` and
 * `w:tblDescription` came with its second edition). Word repairs a file that has them in another. A `*` may stand many
 * times; those between brackets may be mixed.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  'w:document': 'w:background w:body',
  'w:body': '[w:p w:tbl w:sdt w:bookmarkStart w:bookmarkEnd]* w:sectPr',
  'w:ftr': '[w:p w:tbl w:sdt]*',
  'w:p': 'w:pPr [w:r w:hyperlink w:bookmarkStart w:bookmarkEnd w:fldSimple]*',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange',
  'w:r':
    'w:rPr [w:t w:tab w:br w:fldChar w:instrText w:drawing mc:AlternateContent w:footnoteRef w:endnoteRef w:separator w:continuationSeparator]*',
  'w:rPr':
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath',
  'w:tbl': '[w:bookmarkStart w:bookmarkEnd]* w:tblPr w:tblGrid w:tr*',
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription w:tblPrChange',
  'w:tblBorders': 'w:top w:left w:bottom w:right w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:bottom w:right',
  'w:tblGrid': 'w:gridCol*',
  'w:tr': 'w:tblPrEx w:trPr w:tc*',
  'w:trPr':
    '[w:cnfStyle w:gridBefore w:gridAfter w:wBefore w:wAfter w:cantSplit w:trHeight w:tblHeader w:jc w:hidden]*',
  'w:tc': 'w:tcPr [w:p w:tbl]*',
  'w:tcPr':
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark w:tcPrChange',
  'w:tcBorders': 'w:top w:left w:bottom w:right w:insideH w:insideV w:tl2br w:tr2bl',
  'w:sectPr':
    '[w:headerReference w:footerReference]* w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid w:printerSettings w:sectPrChange',
  'w:sdt': 'w:sdtPr w:sdtEndPr w:sdtContent',
  'w:styles': 'w:docDefaults w:latentStyles w:style*',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:style':
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr*',
  'w:tblStylePr': 'w:pPr w:rPr w:tblPr w:trPr w:tcPr',
  'w:numbering': 'w:numPicBullet* w:abstractNum* w:num* w:numIdMacAtCleanup',
  'w:abstractNum': 'w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl*',
  'w:lvl':
    'w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:legacy w:lvlJc w:pPr w:rPr',
  'w:num': 'w:abstractNumId w:lvlOverride*',
  'w:numPr': 'w:ilvl w:numId',
  'wp:inline': 'wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic',
  'wpg:wgp': 'wpg:cNvPr wpg:cNvGrpSpPr wpg:grpSpPr [wps:wsp wpg:grpSp]*',
  'wps:wsp': 'wps:cNvPr wps:cNvSpPr wps:spPr wps:style wps:extLst wps:txbx wps:bodyPr',
  'wps:spPr': 'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:pattFill a:ln a:effectLst',
  'a:custGeom': 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst',
  'a:ln': 'a:noFill a:solidFill a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'mc:AlternateContent': 'mc:Choice* mc:Fallback',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotFmts c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:plotArea': 'c:layout [c:barChart c:lineChart c:scatterChart]* [c:catAx c:valAx]* c:dTable c:spPr',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser* c:dLbls c:gapWidth c:overlap c:serLines c:axId*',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt* c:dLbls c:trendline c:errBars c:cat c:val c:shape',
  'c:errBars': 'c:errDir c:errBarType c:errValType c:noEndCap c:plus c:minus c:val c:spPr',
  'c:dLbls':
    'c:dLbl* c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator',
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit c:minorUnit c:dispUnits',
}

interface Step {
  readonly names: readonly string[]
  readonly isMany: boolean
}

const STEPS = new Map(
  Object.entries(SEQUENCES).map(([parent, text]) => [
    parent,
    [...text.matchAll(/\[([^\]]+)\](\*)|([^\s[\]*]+)(\*?)/g)].map(
      ([, mixed, , name, many]): Step => ({
        names: mixed ? mixed.split(' ') : [name!],
        isMany: mixed !== undefined || many === '*',
      }),
    ),
  ]),
)

/** `w:pPr: w:jc stands after w:spacing`: children that stand before what they follow, twice where once is the most, or that are none. */
export function orderFaults(tree: XmlElement): string[] {
  return [...faultsOf(tree), ...tree.children.flatMap(orderFaults)]
}

function faultsOf({ name, children }: XmlElement): string[] {
  const steps = STEPS.get(name)
  if (!steps) return []
  const faults: string[] = []
  let at = 0
  let count = 0
  for (const [i, child] of children.entries()) {
    const own = steps.findIndex(({ names }) => names.includes(child.name))
    if (own < 0) faults.push(`${name}: ${child.name} is none of its children`)
    else if (own < at) faults.push(`${name}: ${child.name} stands after ${children[i - 1]!.name}`)
    else {
      count = own === at ? count + 1 : 1
      at = own
      if (count > 1 && !steps[own]!.isMany) faults.push(`${name}: ${child.name} stands twice`)
    }
  }
  return faults
}

/** What there must be, whatever the order: each a fault that Word repairs. */
export function lackFaults(tree: XmlElement): string[] {
  const own =
    tree.name === 'w:tc' && tree.children.at(-1)?.name !== 'w:p'
      ? ['w:tc: does not end with w:p']
      : tree.name === 'w:tbl' && !tree.children.some(({ name }) => name === 'w:tr')
        ? ['w:tbl: has no row']
        : tree.name === 'w:body' && tree.children.at(-1)?.name !== 'w:sectPr'
          ? ['w:body: does not end with w:sectPr']
          : []
  return [...own, ...tree.children.flatMap(lackFaults)]
}
