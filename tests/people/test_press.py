"""Names as the press writes them: what stands around a name is no part of it."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people

CASES = [
    # A place or country that an office ends with.
    ("vi", "Bí thư Thành ủy Hà Nội Tạ Đình Khoa phát biểu.", ["Tạ Đình Khoa"]),
    ("vi", "Giám đốc Sở Tư pháp Đồng Nai Viên Thị Lan báo cáo.", ["Viên Thị Lan"]),
    ("vi", "Thủ tướng Hà Lan Willem Drees đến thăm.", ["Willem Drees"]),
    ("vi", "Bộ trưởng Nhật Bản Kenji Tanaka hội đàm.", ["Kenji Tanaka"]),
    ("vi", "Chủ tịch Hội đồng châu Âu Donald Tusk gửi điện.", ["Donald Tusk"]),
    ("uk", "Секретар партійного комітету Даклака Нгуєн Ван Ань доповів.", ["Нгуєн Ван Ань"]),
    ("uk", "Секретар партійного комітету Тай Нінь Нгуєн Ван Ань доповів.", ["Нгуєн Ван Ань"]),
    ("uk", "Голова народної ради Ханоя Фунг Тхі Лан доповіла.", ["Фунг Тхі Лан"]),
    # Names of minorities of Vietnam begin with a word of one letter; so do sentences.
    ("uk", "Доповів заступник голови І Зянг Грі Ніє Кнонг.", ["І Зянг Грі Ніє Кнонг"]),
    ("uk", "Так було. І Лам Нгок Ань доповів.", ["Лам Нгок Ань"]),
    ("uk", "Делегат Ха Нам Нінь доповів.", ["Ха Нам Нінь"]),
    ("uk", "Міський голова Вишневця Тарас Коваль і мер Диканьки Олена Гай.", ["Тарас Коваль", "Олена Гай"]),
    ("uk", "Посол Індії у В'єтнамі Сандіп Варма прибув.", ["Сандіп Варма"]),
    # Guests have two given names, two surnames, small words between.
    ("uk", "Зустріч із Робертом Мартіном Шульцем відбулася.", ["Робертом Мартіном Шульцем"]),
    (
        "uk",
        "Тереса Вега Лопес прибула, з нею Урсула фон дер Гаген.",
        ["Тереса Вега Лопес", "Урсула фон дер Гаген"],
    ),
    ("uk", "Їх приймали Ангела Шульц Петро Коваль.", ["Ангела Шульц", "Петро Коваль"]),
    # Initials and hyphens within foreign names.
    ("vi", "Tổng thống George W. Bush đã đến.", ["George W. Bush"]),
    ("vi", "Thủ tướng Lee Hoi-chang đã đến.", ["Lee Hoi-chang"]),
    # Bodies whose last word is that of streets and schools hide no name.
    ("vi", "Thứ trưởng Bộ Nông nghiệp và Môi trường Lê Văn Tám phát biểu.", ["Lê Văn Tám"]),
    ("vi", "Cục trưởng Cục Quản lý thị trường Lê Văn Tám báo cáo.", ["Lê Văn Tám"]),
    ("vi", "Giám đốc Trung tâm Dữ liệu quốc gia Lê Văn Tám báo cáo.", ["Lê Văn Tám"]),
    ("vi", "Đoàn thăm Trường Lê Văn Tám, Học viện Chính trị quốc gia Hồ Chí Minh.", []),
    # A family name that begins words for bodies; a delegation of a province is no person.
    ("vi", "Chủ tịch UBND tỉnh Đoàn Thanh Bình dự.", ["Đoàn Thanh Bình"]),
    ("vi", "Bí thư Đoàn Thanh Niên và Đoàn Công Tác dự.", []),
    ("vi", "Ông Lê Văn Tám (Đoàn Quảng Ngãi) phát biểu.", ["Lê Văn Tám"]),
    # Behind a body of the province stands its holder: every province is known.
    ("vi", "Phó Chủ tịch UBND tỉnh Mai Lâm dự.", ["Mai Lâm"]),
    ("vi", "Chủ tịch UBND tỉnh Hà Tây và UBND xã Mai Lâm dự.", []),
    # A member of a list whose family name no list has, by the office behind him.
    (
        "vi",
        "Có các đồng chí: Lê Văn Tám, Bí thư; Sơn Sóc Khol, Phó Chủ tịch.",
        ["Lê Văn Tám", "Sơn Sóc Khol"],
    ),
    # Bodies abroad that end with a word for parks, or begin with one for foundations.
    ("vi", "Phó Chủ tịch Duma Quốc gia Ivan Melnikov phát biểu.", ["Ivan Melnikov"]),
    ("vi", "Tổng Giám đốc Quỹ Tiền tệ quốc tế Horst Köhler đến thăm.", ["Horst Köhler"]),
    # Clans, phrases and headings.
    ("vi", "Đại diện Trần Phúc tộc dự lễ.", []),
    ("vi", "Khu mộ của bà Phạm Thị được tu bổ.", []),
    ("vi", "ĐOÀN GIÁM SÁT LÀM VIỆC TẠI TỈNH", []),
    ("vi", "Cử tri các xã Phú Lộc, Lê Lợi, Thái Hòa, Tân Dân đến dự.", []),
    ("vi", "Tại phường Phú Lộc, Lê Văn Bình phát biểu.", ["Lê Văn Bình"]),
    ("vi", "Chủ tịch UBND đặc khu Lê Văn Bình báo cáo.", ["Lê Văn Bình"]),
    ("vi", "Chủ tịch UBND đặc khu Phú Quý Lê Văn Bình báo cáo.", ["Lê Văn Bình"]),
    ("vi", "Bí thư Đảng ủy đặc khu Côn Đảo Phan Văn Bình dự.", ["Phan Văn Bình"]),
    ("vi", "Phe Đồng Minh đã thắng trận.", []),
    ("vi", "Khu nhà mới của BV Thống Nhất đã xong.", []),
    ("vi", "Kết luận về rừng ở Đồng Tháp đã có.", []),
    # What a word for a person or an office abroad leads is a name, whatever its words are.
    ("vi", "Đồng chí Sóng Hồng phát biểu. Thơ của Sóng Hồng rất hay.", ["Sóng Hồng"] * 2),
    ("vi", "Hai nghệ sĩ được mời là NSND Hồng Vân và NSƯT Đức Long.", ["Hồng Vân", "Đức Long"]),
    ("vi", "Chủ tịch Trung Quốc Hoa Quốc Phong đến thăm.", ["Hoa Quốc Phong"]),
    ("vi", "Bà Park Geun Hye và ông Kim Young Sam đến dự.", ["Park Geun Hye", "Kim Young Sam"]),
    ("vi", "Tổng Thư ký Liên hợp quốc Kofi Annan đến dự.", ["Kofi Annan"]),
    ("vi", "Chủ tịch AFC Peter Velappan đến dự.", ["Peter Velappan"]),
    ("vi", "Đại sứ Pháp tại Việt Nam Claude Blanchemaison đến dự.", ["Claude Blanchemaison"]),
    ("vi", "Đoàn thăm Bà Nà và Cô Tô, ông Phó Chủ tịch và bà Tổng Giám đốc cùng đi.", []),
    ("vi", "Chủ tịch Hà Nội và đồng chí Trưởng Công an quận dự họp.", []),
    ("vi", "Vai trò của Chủ tịch MTTQ VN được nêu rõ.", []),
    # A street, a place with its province, an abbreviation of a kind of school.
    ("vi", "Có hai khu đất ở Phan Đình Phùng và một khu ở Lý Nhân, Hà Nam.", []),
    ("vi", "Học sinh trường PTTH Phan Đình Phùng dự lễ, đoàn qua đèo Phú Gia.", []),
    ("vi", "Ảnh: Tạ Đình Khoa Ngày 26/5, đoàn về.", ["Tạ Đình Khoa"]),
    # Arabic: the next word is a verb, an adverb or glued to a particle.
    ("ar", "وصل الأمير فهد بن سامر ومعالي الوزير.", ["فهد بن سامر"]),
    ("ar", "استقبل الأستاذ خالد العمري ووزير المالية الوفد.", ["خالد العمري"]),
    ("ar", "ترأس الأمير سلطان بن فواز الجلسة.", ["سلطان بن فواز"]),
    ("ar", "أعرب الدكتور ماجد السالمي اليوم عن شكره.", ["ماجد السالمي"]),
    ("ar", "قدم الدكتور ماجد السالمي شكره للوفد.", ["ماجد السالمي"]),
    # Arabic: what stands before "son of" is a given name; a servant's name is one.
    ("ar", "تعيين دحيم بن صالح السالمي مديرا.", ["دحيم بن صالح السالمي"]),
    ("ar", "حضر الرئيس عبد القادر المنصوري.", ["عبد القادر المنصوري"]),
    ("ar", "حضر سعود المنصوري وفهد السالمي.", ["سعود المنصوري", "فهد السالمي"]),
    # Arabic: bodies that bear a name, ordinary words that are given names too.
    ("ar", "زار الوفد مدينة الملك فيصل للعلوم.", []),
    ("ar", "زار الوفد جامعة الإمام سعود بن فيصل.", []),
    ("ar", "أكدوا حسن النية في عمل كامل لبناء المدارس.", []),
    # Persian: surnames of several words, adverbs behind a name.
    ("fa", "به گزارش ما از یزد، ژرفا دیبا، استاندار یزد، گفت.", ["ژرفا دیبا"]),
    ("fa", "عبدالجلیل نوری و عبدالغیاث پناهی گفتند.", ["عبدالجلیل نوری", "عبدالغیاث پناهی"]),
    ("fa", "خانم اورسولا فون در لیندن به گفتگو نشست.", ["اورسولا فون در لیندن"]),
    ("fa", "نخست وزیر فام مین چین آن را هدایت کرد.", ["فام مین چین"]),
    ("fa", "کمیسیون طرح را بهروز نماید.", []),
    ("fa", "محمد امین کاظمی امروز گفت.", ["محمد امین کاظمی"]),
    ("fa", "دکتر حسین رضایی نژاد در جلسه گفت.", ["حسین رضایی نژاد"]),
    ("fa", "آقای محمود سعیدی کیا شامگاه دیروز رسید.", ["محمود سعیدی کیا"]),
    ("fa", "همکاران، علی الخصوص معلمان، ولی من و دولت نهم و دهم.", []),
    ("fa", "برای نشان دادن حسن نیت گفتند.", []),
    # Arabic: a given name that folding makes a preposition; guests by their given names; glued bodies.
    ("ar", "قال حسين علي المنصوري إن الأمر كذلك.", ["حسين علي المنصوري"]),
    ("ar", "قال عليه السلام ما قال، والآن القول لكم.", []),
    ("ar", "حضر سامي بن علي كتبي، ومطلق بن حمد الرويلي.", ["سامي بن علي كتبي", "مطلق بن حمد الرويلي"]),
    ("ar", "استقبل الرئيس الأميركي بيل وزير الخارجية جورج شولتز.", ["جورج شولتز"]),
    ("ar", "رحب الرئيس بجيمس كالاهان وجورج براون.", ["جورج براون"]),
    ("ar", "زار الوفد معهد توماس هوبز ومعهد جون لوكهارت ومستشفى فيصل المنصوري.", []),
    ("ar", "التقى الرئيس الإيراني حسن منصوري الوفد.", ["حسن منصوري"]),
    # Persian: a guest by the mark or title beside, a surname that begins with a word of its own.
    ("fa", "رئیس جمهور آمریکا جورج واشنگتن گفت؛ هانس خبر داد.", ["جورج واشنگتن"]),
    ("fa", "رضا گل محمدی و رحیم میر سلیمی آمدند.", ["رضا گل محمدی", "رحیم میر سلیمی"]),
    ("fa", "به گزارش ما، رضا زرین لهونی روز یکشنبه در جلسه گفت.", ["رضا زرین لهونی"]),
    ("fa", "از پل لائو کای و نگوین وان سون، رئیس، آمدند؛ خیابان لو دوان و نگوین بین.", ["نگوین وان سون"]),
    # Ukrainian: a province abroad behind a title.
    ("uk", "Голова У Дом Сай прибув на нараду.", []),
]


@pytest.mark.parametrize(("language", "text", "names"), CASES)
def test_names_of_the_press(language: str, text: str, names: list[str]) -> None:
    assert [m.as_written for m in find_people(text, language)] == names
