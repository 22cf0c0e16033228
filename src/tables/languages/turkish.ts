import type { Language } from './language';

/** A capital İ has its own small form with a dot, so words that begin with it stand here with both. */
export const turkish: Language = {
  people: {
    name: 'isim | İsim | paydaş | paydaşlar | ad soyad | adı soyadı | ad | paydaş adı | kişi | kişiler | ilgili kişi | İlgili kişi | soyad | soyadı | muhatap',
    title: 'ünvan | unvan | görev | pozisyon | rol | görevi | ünvanı | unvanı',
    department: 'bölüm | departman | kurum | birim | şirket | firma | kuruluş',
    authority:
      'yetki | güç | etki | etki düzeyi | karar yetkisi | karar gücü | güç düzeyi | nüfuz | yetki düzeyi | etki gücü | karar verici',
    involvement:
      'katılım | ilgi | İlgi | ilgi düzeyi | İlgi düzeyi | çıkar | katılım düzeyi | dahil olma | bağlılık | projeye ilgisi',
    attitude:
      'tutum | destek | tavır | tutumu | bize karşı tutum | destek düzeyi | projeye karşı tutum | mevcut tutum',
    contact: 'temas | temas düzeyi | iletişim | İletişim | ilişki | İlişki | ilişki düzeyi | İlişki düzeyi',
    lastContact: 'son temas | son görüşme | son ziyaret | son toplantı | son iletişim | son görüşme tarihi',
    reportsTo: 'bağlı olduğu kişi | amiri | yöneticisi | üstü | bağlı olduğu yönetici',
    notes: 'notlar | not | açıklama | açıklamalar | yorum | yorumlar',
  },
  factors: {
    text: 'faktör | faktörler | risk tanımı | etken | etkenler | unsur | riskler | tehdit | engel | engeller | risk adı | etmen | faktör tanımı',
    category: 'kategori | risk kategorisi | tür | risk türü | sınıf',
    direction:
      'yön | lehte/aleyhte | artı/eksi | fırsat/tehdit | bizim için mi bize karşı mı | yönü | olumlu/olumsuz',
    control: 'kontrol | kontrol düzeyi | kontrol derecesi | kontrol edilebilirlik | denetim',
    weight:
      'ağırlık | önem | öncelik | önem derecesi | etki derecesi | şiddet | ciddiyet | önem düzeyi | risk düzeyi | kritiklik',
    evidence: 'kanıt | dayanak | doğrulama | kaynak | teyit',
    status: 'durum | durumu | mevcut durum',
    notes: 'notlar | not | açıklama | açıklamalar | yorum | yorumlar',
  },
  grades: {
    veryHigh: 'çok yüksek | kritik | çok güçlü | çok önemli | en yüksek',
    high: 'yüksek | güçlü | büyük | önemli | fazla',
    medium: 'orta | orta düzey | ortalama | kısmen | kısmi',
    low: 'düşük | zayıf | küçük | az | önemsiz',
    veryLow: 'çok düşük | çok zayıf | çok az',
  },
  none: 'yok | hiç',
  yes: 'evet',
  no: 'hayır',
  direction: {
    positive:
      'lehimize | olumlu | artı | pozitif | güçlü yönler | güçlü yön | fırsatlar | fırsat | avantaj | avantajlar | lehte | bizden yana',
    negative:
      'aleyhimize | olumsuz | eksi | negatif | zayıf yönler | zayıf yön | tehditler | tehdit | dezavantaj | dezavantajlar | aleyhte | bize karşı | riskler',
  },
  attitude: {
    '3': 'öncü | güçlü destekçi | güçlü destek | lider | tam destek',
    '2': 'destekçi | destekleyici | destekliyor | olumlu | bizden yana | lehte | destekleyen',
    '0': 'tarafsız | nötr | kararsız | kayıtsız',
    '-2': 'karşıt | karşı | olumsuz | bize karşı | muhalif | direnen | dirençli | aleyhte',
    '-3': 'düşman | şiddetle karşı | kesinlikle karşı | düşmanca',
    unknown: 'bilinmiyor | bilinmeyen | habersiz | belirsiz',
  },
  evidence: {
    confirmed: 'doğrulandı | doğrulanmış | kesin | teyit edildi | teyitli | kanıtlandı',
    assumed: 'varsayım | varsayılan | doğrulanmadı | tahmin | teyit edilmedi | doğrulanmamış',
  },
  status: {
    open: 'açık | aktif | devam ediyor | devam eden | yeni | beklemede',
    resolved: 'çözüldü | kapalı | kapandı | tamamlandı | bitti | kapatıldı | çözülmüş',
  },
  contact: {
    none: 'yok | hiç | temas yok | hayır | görüşülmedi',
    brief: 'kısa | bir kez | bir defa',
    several: 'birkaç görüşme | birkaç kez | düzenli',
    close: 'yakın | sık | çok yakın',
  },
};
