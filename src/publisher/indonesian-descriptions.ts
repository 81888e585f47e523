/**
 * The descriptions of the canonical schema in Indonesian, by their English words: hints of the check and comments of a
 * new content folder. The schema itself has one language; a test sees to it that none of its descriptions is missing.
 */
export const indonesianDescriptions: ReadonlyMap<string, string> = new Map([
  // Documents
  [
    'feed.json: licence of the feed and the day up to which its content was checked.',
    'feed.json: lisensi feed dan tanggal terakhir isinya diperiksa.',
  ],
  [
    'The day up to which all content was checked, as YYYY-MM-DD. Widgets and calendars show it.',
    'Tanggal terakhir seluruh isi diperiksa, dalam bentuk YYYY-MM-DD. Widget dan kalender menampilkannya.',
  ],
  ['The terms under which others may use the feed.', 'Ketentuan penggunaan feed oleh pihak lain.'],
  ['Short name of the licence, one line.', 'Nama singkat lisensi, satu baris.'],
  [
    'Web page with the full text of the licence, beginning with https:.',
    'Halaman web yang memuat teks lengkap lisensi, diawali https:.',
  ],
  [
    'Whom others must name as the author, one line in each language.',
    'Siapa yang harus disebut sebagai pencipta, satu baris dalam tiap bahasa.',
  ],

  // City
  ['city.json: the profile of Bandung.', 'city.json: profil Kota Bandung.'],
  ['Name of the city as it is written in each language.', 'Nama kota sebagaimana ditulis dalam tiap bahasa.'],
  ['The official name in Indonesian, one line.', 'Nama resmi dalam bahasa Indonesia, satu baris.'],
  [
    'Country of the city: two capital letters (ISO 3166-1) that are also in countries.json.',
    'Negara tempat kota: dua huruf kapital (ISO 3166-1) yang juga ada dalam countries.json.',
  ],
  ['Name of the province in each language.', 'Nama provinsi dalam tiap bahasa.'],
  ['The city’s coat of arms, as a picture in the folder media/.', 'Lambang kota, berupa gambar dalam folder media/.'],
  ['The motto in its own language, and what it means.', 'Semboyan dalam bahasa aslinya, beserta artinya.'],
  ['The words of the motto, one line, not translated.', 'Bunyi semboyan, satu baris, tidak diterjemahkan.'],
  ['Language of the motto itself, as a language tag.', 'Bahasa semboyan itu sendiri, berupa kode bahasa.'],
  ['What the motto means, one sentence in each language.', 'Arti semboyan, satu kalimat dalam tiap bahasa.'],
  ['Other names by which people know the city, a list.', 'Julukan kota yang dikenal orang, berupa daftar.'],
  ['Where the centre of the city is, in degrees.', 'Letak pusat kota, dalam derajat.'],
  ['Time zone of the city, a name of the IANA list.', 'Zona waktu kota, nama dari daftar IANA.'],
  [
    'The city in a few paragraphs: a list, one entry for each paragraph, at least one.',
    'Gambaran kota dalam beberapa paragraf: daftar, satu butir untuk tiap paragraf, sekurang-kurangnya satu.',
  ],
  ['Key facts, a list with the chief ones first.', 'Fakta utama, berupa daftar; yang terpenting lebih dahulu.'],
  [
    'Strengths for investment and cooperation, a list with the chief ones first.',
    'Keunggulan untuk investasi dan kerja sama, berupa daftar; yang terpenting lebih dahulu.',
  ],
  ['Official sites and social pages, a list.', 'Situs resmi dan halaman media sosial, berupa daftar.'],
  [
    'Ids of the city’s own offices in offices.json, the chief one first.',
    'Id kantor milik kota dalam offices.json; yang utama lebih dahulu.',
  ],

  // Registers
  [
    'countries.json: names and flags of the countries that the other documents name.',
    'countries.json: nama dan bendera negara yang disebut dokumen lain.',
  ],
  ['Country code (two capital letters) → name and flag.', 'Kode negara (dua huruf kapital) → nama dan bendera.'],
  [
    'offices.json: city offices and Indonesian missions.',
    'offices.json: kantor kota dan perwakilan Republik Indonesia.',
  ],
  ['All offices and missions, a list in any order.', 'Semua kantor dan perwakilan, berupa daftar; urutannya bebas.'],
  ['highlights.json: places worth a visit.', 'highlights.json: tempat yang layak dikunjungi.'],
  ['All places, a list with the chief ones first.', 'Semua tempat, berupa daftar; yang terpenting lebih dahulu.'],
  ['sources.json: where facts come from.', 'sources.json: asal setiap keterangan.'],
  [
    'Id of the source → its title and address. Other documents name the source by this id.',
    'Id sumber → judul dan alamatnya. Dokumen lain menyebut sumber dengan id ini.',
  ],

  // Partner
  ['partners/<id>.json: a partner city.', 'partners/<id>.json: sebuah kota mitra.'],
  [
    'Id of the partner: the name of the file without .json. Partners’ websites use it, so it stays for ever.',
    'Id mitra: nama berkas tanpa .json. Situs web mitra memakainya, jadi jangan pernah diubah.',
  ],
  [
    'Name of the partner city as it is written in each language.',
    'Nama kota mitra sebagaimana ditulis dalam tiap bahasa.',
  ],
  [
    'Country of the partner: two capital letters (ISO 3166-1) that are also in countries.json.',
    'Negara mitra: dua huruf kapital (ISO 3166-1) yang juga ada dalam countries.json.',
  ],
  ['Name of the province or state in each language.', 'Nama provinsi atau negara bagian dalam tiap bahasa.'],
  [
    'Where the partner city is, in degrees; the distance to Bandung is calculated from it.',
    'Letak kota mitra, dalam derajat; jaraknya ke Bandung dihitung dari sini.',
  ],
  ['Time zone of the partner city, a name of the IANA list.', 'Zona waktu kota mitra, nama dari daftar IANA.'],
  [
    'How the partnership stands today, one word of the list. Write unclear where no source tells.',
    'Keadaan kemitraan saat ini, satu kata dari daftar. Tulis unclear jika tidak ada sumber yang menyebutnya.',
  ],
  [
    'How sure the status is, one or two sentences in each language.',
    'Seberapa pasti status itu, satu atau dua kalimat dalam tiap bahasa.',
  ],
  [
    'When the partnership began: a year, month or day, as far as it is known. The anniversary is counted from it.',
    'Kapan kemitraan dimulai: tahun, bulan, atau tanggal, sejauh yang diketahui. Hari jadinya dihitung dari sini.',
  ],
  [
    'Fields in which the two cities cooperate, a list of words; empty where no source names one.',
    'Bidang kerja sama kedua kota, berupa daftar kata; kosong jika tidak ada sumber yang menyebutnya.',
  ],
  [
    'The paper on which the partnership stands and how far along the ten stages it is.',
    'Naskah yang mendasari kemitraan dan sejauh mana dari sepuluh tahap yang sudah dicapai.',
  ],
  ['The partner city’s own website, beginning with https:.', 'Situs web kota mitra sendiri, diawali https:.'],
  [
    'Ids in offices.json of the Indonesian embassy or consulates responsible, the nearest first; may be empty.',
    'Id kedutaan atau konsulat Republik Indonesia yang membawahkan, dari offices.json; yang terdekat lebih dahulu; boleh kosong.',
  ],
  [
    'The chief language of the partner’s own website, one of the languages of the widgets.',
    'Bahasa utama situs web mitra, salah satu bahasa widget.',
  ],
  [
    'Ids of entries of sources.json that confirm the partnership, at least one.',
    'Id butir dalam sources.json yang membenarkan kemitraan itu, sekurang-kurangnya satu.',
  ],
  ['What kind of paper it is, a few words in each language.', 'Jenis naskahnya, beberapa kata dalam tiap bahasa.'],
  [
    'When it was signed: a year, month or day, as far as it is known.',
    'Kapan ditandatangani: tahun, bulan, atau tanggal, sejauh yang diketahui.',
  ],
  [
    'The furthest of the ten stages that a source confirms, one word of the list.',
    'Tahap terjauh dari sepuluh tahap yang dibenarkan oleh sumber, satu kata dari daftar.',
  ],
  [
    'Stages reached, a list; each with its date where it is known.',
    'Tahap yang sudah tercapai, berupa daftar; masing-masing dengan tanggalnya jika diketahui.',
  ],
  ['A stage reached.', 'Sebuah tahap yang sudah tercapai.'],
  ['One of the ten stages, a word of the list.', 'Salah satu dari sepuluh tahap, satu kata dari daftar.'],
  [
    'When it was reached: a year, month or day, as far as it is known.',
    'Kapan tercapai: tahun, bulan, atau tanggal, sejauh yang diketahui.',
  ],

  // Events
  [
    "events/<partner>.json: what Bandung and the partner of the file's name did; events/bandung.json holds the city's own events.",
    'events/<mitra>.json: apa yang dilakukan Bandung bersama mitra yang menjadi nama berkas; events/bandung.json memuat kegiatan kota sendiri.',
  ],
  [
    'All events, a list in any order; widgets sort it by date.',
    'Semua kegiatan, berupa daftar; urutannya bebas, widget mengurutkannya menurut tanggal.',
  ],
  ['Something that the two cities did.', 'Sesuatu yang dilakukan kedua kota.'],
  [
    'An id of its own that stays for ever, also when the title changes: calendars know the event by it.',
    'Id tersendiri yang tidak pernah diubah, juga jika judulnya berubah: kalender mengenali kegiatan dari id ini.',
  ],
  [
    'When it was: a year, month or day, a span with /, or an open span with /.. . Leave it out where no source gives one.',
    'Kapan terjadi: tahun, bulan, atau tanggal, rentang dengan /, atau rentang terbuka dengan /.. . Jangan diisi jika tidak ada sumber yang menyebutnya.',
  ],
  ['What happened, in a few words, in each language.', 'Apa yang terjadi, beberapa kata dalam tiap bahasa.'],
  ['What happened, in one paragraph, in each language.', 'Apa yang terjadi, satu paragraf dalam tiap bahasa.'],
  ['What sort of event it was, one word of the list.', 'Jenis kegiatan, satu kata dari daftar.'],
  [
    'Fields of cooperation that it belongs to, a list of words; empty where no source names one.',
    'Bidang kerja sama yang terkait, berupa daftar kata; kosong jika tidak ada sumber yang menyebutnya.',
  ],
  [
    'What came out of it, one or two sentences in each language.',
    'Apa hasilnya, satu atau dua kalimat dalam tiap bahasa.',
  ],
  [
    'What it brought to people, one or two sentences in each language.',
    'Apa manfaatnya bagi masyarakat, satu atau dua kalimat dalam tiap bahasa.',
  ],
  [
    'true if it was reported before the day and nothing confirms that it took place; else leave it out.',
    'true jika diberitakan sebelum harinya dan tidak ada yang membenarkan bahwa kegiatan itu berlangsung; selain itu jangan diisi.',
  ],
  ['Web page about the event, beginning with https:.', 'Halaman web tentang kegiatan itu, diawali https:.'],
  [
    'Ids of entries of sources.json that report it, at least one.',
    'Id butir dalam sources.json yang memberitakannya, sekurang-kurangnya satu.',
  ],

  // Countries and sources
  ['A country by its name and flag.', 'Sebuah negara dengan nama dan benderanya.'],
  ['Name of the country in each language.', 'Nama negara dalam tiap bahasa.'],
  ['The flag of the country, as a picture in the folder media/.', 'Bendera negara, berupa gambar dalam folder media/.'],
  ['A source by its title and address.', 'Sebuah sumber dengan judul dan alamatnya.'],
  [
    'Title of the source: as the source itself has it, or translated in each language.',
    'Judul sumber: sebagaimana tertulis pada sumbernya, atau diterjemahkan ke dalam tiap bahasa.',
  ],
  [
    'Web page where the source can be read, beginning with https:. Leave it out for a paper source.',
    'Halaman web tempat sumber dapat dibaca, diawali https:. Jangan diisi untuk sumber cetak.',
  ],
  [
    'What sort of source it is, in a word of your own; for editors only, not published.',
    'Jenis sumber, dengan kata pilihan sendiri; hanya untuk penyunting, tidak diterbitkan.',
  ],

  // Facts and strengths
  ['A figure or short statement on the city.', 'Sebuah angka atau keterangan singkat tentang kota.'],
  [
    'What the fact is about: an id that the widgets can label (see factId), or any other id together with a label.',
    'Tentang apa fakta itu: id yang sudah dikenal widget (lihat factId), atau id lain yang disertai label.',
  ],
  [
    'What to call the fact, a few words in each language; needed where the widgets do not know its id.',
    'Sebutan fakta, beberapa kata dalam tiap bahasa; wajib jika widget tidak mengenal id-nya.',
  ],
  [
    'The value: a number without quotation marks, a date in quotation marks, or words in each language.',
    'Nilainya: angka tanpa tanda petik, tanggal dalam tanda petik, atau kata-kata dalam tiap bahasa.',
  ],
  [
    'Unit of the number, one word of the list; only with a number. Money in single rupiah or dollars, not in thousands.',
    'Satuan angka, satu kata dari daftar; hanya untuk angka. Uang dalam satuan rupiah atau dolar, bukan ribuan.',
  ],
  ['The year, month or day that the value stands for.', 'Tahun, bulan, atau tanggal berlakunya nilai itu.'],
  ['A doubt or limit, one sentence in each language.', 'Keraguan atau batasan, satu kalimat dalam tiap bahasa.'],
  [
    'Ids of entries of sources.json that say so, at least one.',
    'Id butir dalam sources.json yang menyatakannya, sekurang-kurangnya satu.',
  ],
  ['A strength of the city for investment and cooperation.', 'Sebuah keunggulan kota untuk investasi dan kerja sama.'],
  [
    'An id of its own for the strength: small letters, digits, hyphens.',
    'Id tersendiri untuk keunggulan itu: huruf kecil, angka, tanda hubung.',
  ],
  ['The strength in a few words, in each language.', 'Keunggulan itu dalam beberapa kata, dalam tiap bahasa.'],
  ['The strength in one paragraph, in each language.', 'Keunggulan itu dalam satu paragraf, dalam tiap bahasa.'],
  ['The year, month or day that the text stands for.', 'Tahun, bulan, atau tanggal berlakunya teks itu.'],

  // Offices
  ['An office to write to.', 'Kantor yang dapat disurati.'],
  [
    'An id of its own for the office; city.json and the partners name it by this id.',
    'Id tersendiri untuk kantor itu; city.json dan berkas mitra menyebutnya dengan id ini.',
  ],
  ['What sort of body it is, one word of the list.', 'Jenis lembaga, satu kata dari daftar.'],
  ['Name of the office in each language.', 'Nama kantor dalam tiap bahasa.'],
  ['The office’s own name in its own language.', 'Nama asli kantor dalam bahasanya sendiri.'],
  ['The name as the office itself writes it, one line.', 'Nama sebagaimana ditulis kantor itu sendiri, satu baris.'],
  ['Language of that name, as a language tag.', 'Bahasa nama itu, berupa kode bahasa.'],
  [
    'What the office does for the partners, one sentence in each language.',
    'Apa yang dikerjakan kantor itu bagi mitra, satu kalimat dalam tiap bahasa.',
  ],
  [
    'Languages in which it answers, a list of language tags.',
    'Bahasa yang dipakai untuk menjawab, berupa daftar kode bahasa.',
  ],
  [
    'Postal address, a list of lines in the order of the country.',
    'Alamat surat, berupa daftar baris menurut kebiasaan negara setempat.',
  ],
  [
    'Country in which the office stands: two capital letters (ISO 3166-1) that are also in countries.json.',
    'Negara tempat kantor berada: dua huruf kapital (ISO 3166-1) yang juga ada dalam countries.json.',
  ],
  ['Phone numbers as dialled from abroad, a list.', 'Nomor telepon seperti dihubungi dari luar negeri, berupa daftar.'],
  [
    'A phone number as dialled from abroad: +, country code, digits, single spaces or hyphens between.',
    'Nomor telepon seperti dihubungi dari luar negeri: +, kode negara, angka, diselingi satu spasi atau tanda hubung.',
  ],
  ['One e-mail address of the office, no person’s own.', 'Satu alamat surel milik kantor, bukan milik perseorangan.'],
  ['The office’s own web page, beginning with https:.', 'Halaman web kantor itu sendiri, diawali https:.'],
  [
    'Weekly hours in which it is open, in its own local time.',
    'Jam buka dalam sepekan, menurut waktu setempat kantor itu.',
  ],
  ['Time zone of the hours, a name of the IANA list.', 'Zona waktu jam buka, nama dari daftar IANA.'],
  [
    'When it is open: a list, one entry for each group of days with the same hours; a noon break makes two entries.',
    'Kapan buka: daftar, satu butir untuk tiap kelompok hari dengan jam yang sama; istirahat siang menjadikannya dua butir.',
  ],
  ['Days with the same hours.', 'Hari-hari dengan jam yang sama.'],
  [
    'Days of the week, a list of numbers: 1 is Monday, 7 is Sunday.',
    'Hari dalam sepekan, berupa daftar angka: 1 adalah Senin, 7 adalah Minggu.',
  ],
  ['A day of the week: 1 is Monday, 7 is Sunday.', 'Hari dalam sepekan: 1 adalah Senin, 7 adalah Minggu.'],
  [
    'When it opens, local time HH:MM, 00:00 to 23:59.',
    'Kapan buka, waktu setempat dalam bentuk HH:MM, 00:00 sampai 23:59.',
  ],
  [
    'When it closes, local time HH:MM, up to 24:00.',
    'Kapan tutup, waktu setempat dalam bentuk HH:MM, paling lambat 24:00.',
  ],
  ['An exception, one sentence in each language.', 'Pengecualian, satu kalimat dalam tiap bahasa.'],
  [
    'A named person, only where the office itself publishes one and the person agrees.',
    'Seseorang dengan namanya, hanya jika kantor itu sendiri mengumumkannya dan yang bersangkutan setuju.',
  ],
  ['The name as the person writes it, one line.', 'Nama sebagaimana ditulis orangnya, satu baris.'],
  ['The person’s function, a few words in each language.', 'Jabatan orang itu, beberapa kata dalam tiap bahasa.'],
  [
    'When the entry was last checked: a year, month or day.',
    'Kapan butir ini terakhir diperiksa: tahun, bulan, atau tanggal.',
  ],

  // Highlights
  ['A place, dish, street or feast worth the journey.', 'Tempat, hidangan, jalan, atau perayaan yang layak didatangi.'],
  [
    'An id of its own for the place: small letters, digits, hyphens.',
    'Id tersendiri untuk tempat itu: huruf kecil, angka, tanda hubung.',
  ],
  [
    'What sort of place it is, one word of the list; visitors can filter by it.',
    'Jenis tempat, satu kata dari daftar; pengunjung dapat menyaring menurut jenis ini.',
  ],
  ['Name of the place in each language.', 'Nama tempat dalam tiap bahasa.'],
  [
    'The name in Indonesian, where the name in other languages differs from it; one line.',
    'Nama dalam bahasa Indonesia, jika berbeda dari nama dalam bahasa lain; satu baris.',
  ],
  [
    'Why it is worth the journey, one paragraph in each language.',
    'Mengapa layak didatangi, satu paragraf dalam tiap bahasa.',
  ],
  ['Address in one line.', 'Alamat dalam satu baris.'],
  ['Where it is, in degrees; the map link is made from it.', 'Letaknya, dalam derajat; tautan peta dibuat dari sini.'],
  [
    'true if it lies outside the city’s border; else leave it out.',
    'true jika terletak di luar batas kota; selain itu jangan diisi.',
  ],
  [
    'When it is open and what it costs, one or two sentences in each language.',
    'Kapan buka dan berapa biayanya, satu atau dua kalimat dalam tiap bahasa.',
  ],
  ['A picture of the place in the folder media/.', 'Gambar tempat itu dalam folder media/.'],
  ['Map, tickets, brochure, app or survey, a list.', 'Peta, tiket, brosur, aplikasi, atau survei, berupa daftar.'],

  // Links, pictures, places
  ['A link with its kind.', 'Tautan beserta jenisnya.'],
  ['What the link leads to, one word of the list.', 'Apa yang dituju tautan itu, satu kata dari daftar.'],
  [
    'The address, beginning with https:, mailto:, tel: or geo:.',
    'Alamatnya, diawali https:, mailto:, tel:, atau geo:.',
  ],
  [
    'What to call the link, a few words in each language; without it the widgets name its kind.',
    'Sebutan tautan, beberapa kata dalam tiap bahasa; tanpa ini widget menyebut jenisnya.',
  ],
  ['A picture in the folder media/.', 'Gambar dalam folder media/.'],
  [
    'Path of a WebP, PNG or JPEG file in media/, in letters, digits, - and _.',
    'Letak berkas WebP, PNG, atau JPEG dalam media/; hanya huruf, angka, - dan _.',
  ],
  ['Width of the file in pixels, a whole number.', 'Lebar gambar dalam piksel, bilangan bulat.'],
  ['Height of the file in pixels, a whole number.', 'Tinggi gambar dalam piksel, bilangan bulat.'],
  [
    'What the picture shows, for people who cannot see it, one sentence in each language; empty texts for mere decoration.',
    'Apa yang tampak pada gambar, bagi orang yang tidak dapat melihatnya, satu kalimat dalam tiap bahasa; teks kosong untuk hiasan belaka.',
  ],
  ['Who made the picture, one line in each language.', 'Siapa yang membuat gambar, satu baris dalam tiap bahasa.'],
  ['Licence of the picture, its short name.', 'Lisensi gambar, nama singkatnya.'],
  [
    'A place on earth in degrees (WGS 84), as maps on the web show them.',
    'Letak di bumi dalam derajat (WGS 84), seperti ditampilkan peta di web.',
  ],
  [
    'Latitude in degrees, -90 to 90; south of the equator it is negative.',
    'Lintang dalam derajat, -90 sampai 90; di selatan khatulistiwa bernilai negatif.',
  ],
  [
    'Longitude in degrees, -180 to 180; west of Greenwich it is negative.',
    'Bujur dalam derajat, -180 sampai 180; di barat Greenwich bernilai negatif.',
  ],
  [
    'true if only the area is known, not the very place; else leave it out.',
    'true jika hanya wilayahnya yang diketahui, bukan titik tepatnya; selain itu jangan diisi.',
  ],

  // Forms
  [
    'A text in several languages: language tag → plain words. English and Indonesian at least.',
    'Teks dalam beberapa bahasa: kode bahasa → kata-kata biasa. Sekurang-kurangnya bahasa Inggris dan Indonesia.',
  ],
  ['The text in English, plain words in one line.', 'Teks dalam bahasa Inggris, kata-kata biasa dalam satu baris.'],
  [
    'The text in Indonesian, plain words in one line.',
    'Teks dalam bahasa Indonesia, kata-kata biasa dalam satu baris.',
  ],
  [
    'What the picture shows: language tag → plain words. English and Indonesian at least; empty texts for mere decoration.',
    'Apa yang tampak pada gambar: kode bahasa → kata-kata biasa. Sekurang-kurangnya bahasa Inggris dan Indonesia; teks kosong untuk hiasan belaka.',
  ],
  [
    'The text in English, plain words in one line; empty for mere decoration.',
    'Teks dalam bahasa Inggris, kata-kata biasa dalam satu baris; kosong untuk hiasan belaka.',
  ],
  [
    'The text in Indonesian, plain words in one line; empty for mere decoration.',
    'Teks dalam bahasa Indonesia, kata-kata biasa dalam satu baris; kosong untuk hiasan belaka.',
  ],
  [
    'Plain words in one line, not empty, at most 10,000 characters.',
    'Kata-kata biasa dalam satu baris, tidak kosong, paling banyak 10.000 karakter.',
  ],
  [
    'Plain words in one line, or nothing; at most 10,000 characters.',
    'Kata-kata biasa dalam satu baris, atau kosong; paling banyak 10.000 karakter.',
  ],
  [
    'An id: small letters a to z, digits, single hyphens between; at most 100 characters.',
    'Id: huruf kecil a sampai z, angka, diselingi satu tanda hubung; paling banyak 100 karakter.',
  ],
  ['A year, a month or a day, as far as it is known.', 'Tahun, bulan, atau tanggal, sejauh yang diketahui.'],
  [
    'A year, month or day, or a span of them; nothing that no source gives.',
    'Tahun, bulan, atau tanggal, atau rentangnya; jangan menulis yang tidak disebut sumber.',
  ],
  [
    'An address that begins with https:, mailto:, tel: or geo:; at most 2,000 characters.',
    'Alamat yang diawali https:, mailto:, tel:, atau geo:; paling banyak 2.000 karakter.',
  ],
  [
    'Two capital letters (ISO 3166-1 alpha-2) that are also in countries.json.',
    'Dua huruf kapital (ISO 3166-1 alpha-2) yang juga ada dalam countries.json.',
  ],
  [
    'A language by its BCP 47 tag: two or three letters, with the script where it matters.',
    'Bahasa menurut kode BCP 47: dua atau tiga huruf, beserta aksaranya jika perlu.',
  ],
  ['A name of the IANA list of time zones.', 'Nama dari daftar zona waktu IANA.'],
  [
    'Where a text editor finds this schema, to help while you type; not published.',
    'Tempat penyunting teks menemukan skema ini untuk membantu selagi mengetik; tidak diterbitkan.',
  ],
  [
    'Fields of cooperation, a list of words; empty where no source names one.',
    'Bidang kerja sama, berupa daftar kata; kosong jika tidak ada sumber yang menyebutnya.',
  ],
  ['A field of cooperation, one word of the list.', 'Bidang kerja sama, satu kata dari daftar.'],
  [
    'One of the ten stages of an agreement, a word of the list.',
    'Salah satu dari sepuluh tahap perjanjian, satu kata dari daftar.',
  ],
  ['How the partnership stands, one word of the list.', 'Keadaan kemitraan, satu kata dari daftar.'],
  ['What sort of place it is, one word of the list.', 'Jenis tempat, satu kata dari daftar.'],
  [
    'Facts whose label the widgets know in every language.',
    'Fakta yang sebutannya dikenal widget dalam setiap bahasa.',
  ],
  [
    'Unit of a number, one word of the list; money in units of 1.',
    'Satuan angka, satu kata dari daftar; uang dalam satuan tunggal.',
  ],
  ['A language of the widgets, by its tag.', 'Bahasa widget, menurut kodenya.'],
]);
