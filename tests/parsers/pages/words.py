"""The words that sites of each language put around and into an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tests.parsers.stories import STORIES

DAY = date(2025, 8, 4)
TODAY = date(2026, 2, 17)


@dataclass(frozen=True, slots=True)
class Words:
    """One story with its parts, and the furniture of a site of its language."""

    language: str
    lead: str
    paragraphs: tuple[str, ...]
    heading: str
    quote: str
    items: tuple[str, ...]
    table: tuple[tuple[str, str], ...]
    caption: str
    credit: str
    house: str
    author: str
    menu: tuple[str, ...]
    related_label: str
    related: tuple[str, ...]
    inline: str
    comments_label: str
    comment: str
    tags: str
    source_label: str
    advertisement: str
    share: tuple[str, ...]
    published: str
    footer: str
    day_in_words: str
    today_in_words: str
    login: str
    most_read: str
    rights: str

    @property
    def title(self) -> str:
        """The headline of the story."""
        return STORIES[self.language].title

    @property
    def direction(self) -> str:
        """The direction of the script."""
        return "rtl" if self.language in ("ar", "fa") else "ltr"


_VI, _AR, _UK, _FA = (STORIES[code].paragraphs for code in ("vi", "ar", "uk", "fa"))

WORDS = {
    "vi": Words(
        language="vi",
        lead=_VI[0],
        paragraphs=(
            *_VI[1:],
            "Đại diện Sở Nội vụ cho biết việc sắp xếp cán bộ phụ trách công nghệ ở các xã mới được hoàn thành trong "
            "tháng trước, mỗi xã có ít nhất hai người được đào tạo.",
            "Theo Kế hoạch số 145/KH-UBND, đến cuối năm toàn bộ kết quả giải quyết thủ tục hành chính còn hiệu lực "
            "phải được số hóa và kết nối với kho dữ liệu dùng chung.",
        ),
        heading="Gỡ vướng từ cơ sở",
        quote="“Chúng tôi mong đường truyền ổn định trước mùa mưa”, một chủ tịch xã nói tại phiên họp.",
        items=(
            "Hoàn thành cáp quang đến thôn, bản;",
            "Tập huấn cho cán bộ một cửa;",
            "Công khai tiến độ hằng tuần.",
        ),
        table=(("Đơn vị", "Tỷ lệ số hóa"), ("Phường Trung Tâm", "92%"), ("Xã Vùng Cao", "61%")),
        caption="Quang cảnh phiên họp thường kỳ.",
        credit="Ảnh: Minh Tâm",
        house="Báo Sông Quê",
        author="N. Minh",
        menu=("Chính trị", "Kinh tế", "Xã hội", "Văn hóa", "Thể thao", "Bạn đọc"),
        related_label="Tin liên quan",
        related=(
            "Chủ tịch tỉnh kiểm tra tiến độ Quyết định số 77/QĐ-UBND",
            "Bà Lê Thị Khác thăm các gia đình chính sách",
            "Khai mạc giải bóng chuyền truyền thống",
        ),
        inline="Xem thêm: Hội nghị trực tuyến về chuyển đổi số ở tỉnh bạn",
        comments_label="Bình luận",
        comment="Bạn đọc Hùng: Mong xã tôi sớm có mạng nhanh hơn để nộp hồ sơ.",
        tags="Từ khóa: chuyển đổi số, UBND tỉnh, phiên họp",
        source_label="Nguồn",
        advertisement="Quảng cáo",
        share=("Facebook", "Zalo", "Sao chép liên kết"),
        published="Ngày đăng",
        footer="Giấy phép hoạt động số 12/GP-BTTTT. Tổng Biên tập: Trần Văn Chủ. Điện thoại: 0204 385 1234",
        day_in_words="Thứ Hai, 04/08/2025 - 09:15",
        today_in_words="Thứ Ba, ngày 17 tháng 02 năm 2026",
        login="Đăng nhập",
        most_read="Đọc nhiều",
        rights="© Bản quyền thuộc về Báo Sông Quê",
    ),
    "ar": Words(
        language="ar",
        lead=_AR[0],
        paragraphs=(
            *_AR[1:],
            "وأوضح مدير دائرة المياه أن العمل بدأ فعلاً في ثلاث قرى، وأن المرحلة الثانية تشمل حفر آبار جديدة وتركيب "
            "عدادات ذكية في المدارس والمراكز الصحية.",
            "وأشار التقرير إلى قرار مجلس الوزراء رقم (112) لسنة 2024 الذي ألزم المحافظات بنشر بيانات الاستهلاك كل ثلاثة "
            "أشهر وربط الدعم بنتائج خفض الفاقد.",
        ),
        heading="مراحل التنفيذ",
        quote="وقال أحد رؤساء البلديات: «نحتاج إلى المضخات قبل حلول الصيف القادم بوقت كاف».",
        items=("تجديد الأنابيب الرئيسية؛", "تدريب فرق الصيانة؛", "نشر النتائج شهرياً."),
        table=(("البلدية", "نسبة الإنجاز"), ("المركز", "74%"), ("الجبل", "39%")),
        caption="جانب من جلسة مجلس المحافظة.",
        credit="تصوير: سامر علي",
        house="صحيفة الضفاف",
        author="ن. العلي",
        menu=("سياسة", "اقتصاد", "محليات", "رياضة", "ثقافة", "تحقيقات"),
        related_label="أخبار ذات صلة",
        related=(
            "المحافظ يتفقد مشروع القرار رقم 45 في المنطقة الشرقية",
            "وفد برلماني يزور معرض الكتاب",
            "نتائج الجولة السابعة من دوري الشباب",
        ),
        inline="اقرأ أيضاً: مؤتمر إقليمي لبحث أزمة المياه في العاصمة",
        comments_label="التعليقات",
        comment="أبو خالد: نتمنى أن يصل المشروع إلى قريتنا هذا العام.",
        tags="الوسوم: المياه، مجلس المحافظة، الموازنة",
        source_label="المصدر",
        advertisement="إعلان",
        share=("فيسبوك", "تويتر", "نسخ الرابط"),
        published="تاريخ النشر",
        footer="جميع الحقوق محفوظة. رئيس التحرير: كمال النجار. هاتف: 06 555 1234",
        day_in_words="الاثنين 4 أغسطس 2025 - 09:15",
        today_in_words="الثلاثاء 17 فبراير 2026",
        login="تسجيل الدخول",
        most_read="الأكثر قراءة",
        rights="© صحيفة الضفاف",
    ),
    "uk": Words(
        language="uk",
        lead=_UK[0],
        paragraphs=(
            *_UK[1:],
            "Представник обленерго повідомив, що резервні генератори вже отримали всі опорні лікарні, а для шкіл "
            "закупівлю завершать після затвердження змін до обласного бюджету.",
            "Відповідно до постанови Кабінету Міністрів від 12 березня 2025 р. № 234 громади мають оприлюднювати звіти "
            "про запаси палива на своїх сайтах щомісяця.",
        ),
        heading="Що залишилося зробити",
        quote="«Нам потрібні труби до вересня, інакше ми не встигнемо», – сказав голова однієї з громад.",
        items=("завершити ремонт котелень;", "перевірити генератори;", "оприлюднити графіки робіт."),
        table=(("Громада", "Готовність"), ("Міська", "95%"), ("Гірська", "58%")),
        caption="Під час засідання обласної ради.",
        credit="Фото: Олег Степаненко",
        house="Степовий вісник",
        author="Н. Мельник",
        menu=("Політика", "Економіка", "Суспільство", "Культура", "Спорт", "Відео"),
        related_label="Читайте також",
        related=(
            "Голова ОВА підписав розпорядження № 318-р про резерв палива",
            "Делегація області відвідала виставку в Києві",
            "Команда «Степ» виграла обласний кубок",
        ),
        inline="Читайте також: У сусідній області вже почали опалювальний сезон",
        comments_label="Коментарі",
        comment="Ірина К.: У нашому селі котельню ще навіть не почали ремонтувати.",
        tags="Теги: опалення, обласна рада, громади",
        source_label="Джерело",
        advertisement="Реклама",
        share=("Facebook", "Telegram", "Копіювати посилання"),
        published="Опубліковано",
        footer="Ідентифікатор медіа R40-01234. Головний редактор: Петро Коваль. Тел.: 044 555 12 34",
        day_in_words="4 серпня 2025, 09:15",
        today_in_words="вівторок, 17 лютого 2026",
        login="Увійти",
        most_read="Найпопулярніше",
        rights="© Усі права захищено",
    ),
    "fa": Words(
        language="fa",
        lead=_FA[0],
        paragraphs=(
            *_FA[1:],
            "مدیرعامل سازمان اتوبوس‌رانی توضیح داد که صد دستگاه اتوبوس برقی سفارش داده شده و نخستین آن‌ها پیش از آغاز "
            "سال تحصیلی به خط‌های جنوبی می‌رسد.",
            "بر پایه تصویب‌نامه شماره ۱۲۴۵۶ هیئت وزیران، شهرداری‌ها می‌توانند بخشی از هزینه نوسازی را از محل "
            "صرفه‌جویی سوخت دریافت کنند.",
        ),
        heading="گام‌های بعدی",
        quote="یکی از اعضای شورا گفت: «مردم نباید نیم ساعت در ایستگاه‌ها منتظر بمانند و ما پاسخ‌گو هستیم».",
        items=("تحویل اتوبوس‌های برقی؛", "بازسازی ایستگاه‌ها؛", "انتشار گزارش‌های فصلی."),
        table=(("خط", "پیشرفت"), ("خط یک", "۸۰٪"), ("خط سه", "۴۵٪")),
        caption="نمایی از نشست شورای شهر.",
        credit="عکس: رضا امینی",
        house="خبرگزاری رودبار",
        author="ن. مرادی",
        menu=("سیاسی", "اقتصادی", "اجتماعی", "فرهنگی", "ورزشی", "استان‌ها"),
        related_label="اخبار مرتبط",
        related=(
            "شهردار بخشنامه شماره ۲۱۰ را به مناطق ابلاغ کرد",
            "سفر هیئت پارلمانی به نمایشگاه کتاب",
            "نتایج هفته هفتم لیگ دسته یک",
        ),
        inline="بیشتر بخوانید: همایش ملی حمل‌ونقل پاک در تبریز",
        comments_label="نظرات",
        comment="کاربر مهمان: امیدواریم خط ما هم زودتر نوسازی شود.",
        tags="برچسب‌ها: شورای شهر، حمل‌ونقل، اتوبوس برقی",
        source_label="منبع",
        advertisement="تبلیغات",
        share=("تلگرام", "توییتر", "کپی لینک"),
        published="تاریخ انتشار",
        footer="تمامی حقوق محفوظ است. مدیر مسئول: حسن کاظمی. تلفن: ۰۲۱۵۵۵۱۲۳۴",
        day_in_words="دوشنبه ۱۳ مرداد ۱۴۰۴ - ۰۹:۱۵",
        today_in_words="سه‌شنبه ۲۸ بهمن ۱۴۰۴",
        login="ورود",
        most_read="پربازدیدترین",
        rights="© خبرگزاری رودبار",
    ),
}
