/**
 * Advance widths in thousandths of an em, made by scripts/measureGlyphs.js from the fonts: two digits
 * in base 36 for each character, a quarter less to send than numbers. Characters: the ranges in order, first and last included, then the singles.
 */
export const glyphRanges: readonly (readonly [first: number, last: number])[] = [
  [32, 126],
  [1040, 1103],
]
export const glyphSingles = 'ЁёІі «»·–—‘’“”… −ӘәҒғҚқҢңӨөҰұҮүҺһ'
export const glyphWidths = {
  sans: '5k81budtdtmwgx6x8f8fbmdt6x8n6x9qdtdtdtdtdtdtdtdtdtdt6x6xdtdtdtbtnjf3gcfvh3endqh5i47bdbg3dik7hzigfqigfteuewhxeblue9d8ez8f9q8fdtdwf2e0fdcoffds84e0f46u6vdr73n1f7f2ffff9nbn9ef4czjzceczbt8f6p8fdtf4g4gcduhqenn2faiai8g3hik7i4ighxfqfveweakce9hugmodogk0m6g4fvp8g6e0f4e4bfetdsj4cofpfpdrerhlfmf2fdffcocsczkecefie8ktl5gkiqdncokiebends7b6u5kbxbx6xdcm86x6xbubuqc2sdti4dsehbzhgewidfyigf2d8czd8czgmf4',
  sansBold:
    '5k8rdee9e9ndhr7n9090c6e97n8y7n9ke9e9e9e9e9e9e9e9e9e97n7ne9e9e9ccobfiglg0hdeye6hgif7udqgldykpi9iqg6iqggf5f6i7ewm8f1dxf0909k90e9dwf9ecfncufoe38tegfi7a7bei7jnffkf9fofoadbza1fgdrksdddrcb907390e9figegle6i6eynpfdimiiglhwkpifiqi6g6g0f6evksf1i8h2owp4k5mygeg0ptgoecfdeebqfje3k6cyfyfyeifchzfwf9fofocud8drl1ddg1erllm4gyjne0cul1eqeye37u7a5kcncn7ndcm87n7ndedeqs2se9ife3eucji0fmirggiqf9dxdrdxdrh2fi',
  serifBold:
    '6c8qbrf4eyqdkj5qaoaocqf88j9b8ja4f7f7f7f7f7f7f7f7f7f78j8jf8f8f8byo3jsikifkohmgyk5mharayk6h4pul1kmhpkmjnfki2l1jmsciuijgg9wa49wf8eob4fehienhbf0aefxi29c8ph39dqpi4gehkh1d7d7a8hsg5nmg9ggdta58da5f8jshxikg1kdhmrnfsm9m9jljypumhkmlwhpifi2jjlriulzkeubuhkvr4hphqssjgfeg6frdgh3f0nnddiyiygwhbm0irgeinhkeng2ggnrg9iuh4pyq8iqnhfcennzgjhmf0ar9c6cfwfw8jeon06k6kcscrnp36f8irf8g1dgjlgwmmj2kmgeijg8ijg8k8i2',
} as const
