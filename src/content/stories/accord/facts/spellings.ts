/** Spellings of one name, in Latin and Cyrillic script: who looks for one finds the others. */
export const spellings: readonly (readonly string[])[] = [
  ['Nazarbayev', 'Nazarbaev', 'Назарбаев'],
  ['Nursultan', 'Нурсултан', 'Нұрсұлтан'],
  ['Tokayev', 'Tokaev', 'Toqayev', 'Токаев', 'Тоқаев'],
  ['Kassym-Jomart', 'Kasym-Zhomart', 'Qasym-Jomart', 'Касым-Жомарт', 'Қасым-Жомарт'],
  ['Zhussupova', 'Jusupova', 'Жусупова'],
  ['Kazakh', 'Qazaq', 'Казах', 'Қазақ'],
  ['Kazakhstan', 'Qazaqstan', 'Казахстан', 'Қазақстан'],
  ['Assembly', 'APK', 'Ассамблея', 'Ассамблеясы', 'АНК', 'ҚХА'],
  ['Majilis', 'Mazhilis', 'Мажилис', 'Мәжіліс'],
  ['Kurultai', 'Qurultay', 'Qurultai', 'Курултай', 'Курылтай', 'Құрылтай'],
  ['Halyk Kenesi', 'Khalyk Kenesi', 'Халық Кеңесі', 'Народный Совет', 'People’s Council'],
  ['Korday', 'Kordai', 'Qordai', 'Qorday', 'Кордай', 'Қордай'],
  ['Uyghur', 'Uighur', 'Уйгур', 'Ұйғыр'],
  ['qandas', 'kandas', 'oralman', 'кандас', 'қандас', 'оралман'],
  ['interethnic', 'inter-ethnic'],
]
