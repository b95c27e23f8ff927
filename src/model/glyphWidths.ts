/**
 * Advance widths, made by scripts/measureGlyphs.js from the fonts: one character for each, a third
 * less to send than digits. Characters: the ranges in order, first and last included, then the singles.
 */
export const glyphRanges: readonly (readonly [first: number, last: number])[] = [
  [32, 126],
  [1040, 1103],
]
export const glyphSingles = 'ЁёІі «»·–—‘’“”… −ӘәҒғҚқҢңӨөҰұҮүҺһ'
/** The code that stands for the least width, and how much wider one code more is, in thousandths of an em. */
export const glyphCodes = { first: 35, least: 100, step: 11 } as const
export const glyphWidths = {
  sans: ',4AGGeQ155@G161:GGGGGGGGGG11GGGAgKONRJGRU2EOF\\UVMVNJKUIaIEK5:5GGKHLCLG4HK00G1eLKLL9@9KD[BDA505GKOOGTJeLVVOS\\UVUMNKI\\ITPjj[bONlOHKH?JGXCMMGJSMKLLCDD]BMH^_PWGC]IJG20,AA1Fc11AAp#GUGIASKVNVKEDEDPK',
  sansBold:
    ',7FIIfT377BI3739IIIIIIIIII33IIIBiMPNSKHSV4GPH^VWOWPKLUKcKGK797IGLIMDMH7IM22I3gMLMM<A;LG^FGB717IMPPHUKgLWVPT^VWUONLK^KVRkl\\ePNnPILI@MH\\DNNILUNLMMDEG_FNJabQZHD_JKH42,CC3Fc33FFr#IVHJCUMWPWLGGGGRM',
  serifBold:
    '/6@KKp]-==DL686;LLLLLLLLLL66LLLAi[WV^TQ\\c=>\\Rn_]T]ZMU_ZwXWP:;:LJ>LSJSK<NU86R9qUPSREE;TOgOPG;5;L[UWN]TtNccZ[nc]bTVUZaXb]}~^sTTxZLOMFRKgFXXQSbWPWSJNPhOXRopWgLJhPTK=8/NN6Je//DDg$LWLNFZQdX]PWOWO\\U',
} as const
