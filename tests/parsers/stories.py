"""Articles of our own in the four languages, for files of every kind."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """A headline and its paragraphs."""

    language: str
    title: str
    paragraphs: tuple[str, ...]

    @property
    def body(self) -> str:
        """The paragraphs, a blank line between."""
        return "\n\n".join(self.paragraphs)

    @property
    def text(self) -> str:
        """Headline and paragraphs as an article's text holds them."""
        return "\n".join((self.title, *self.paragraphs))

    @property
    def page(self) -> str:
        """A plain page of the story."""
        body = "".join(f"<p>{p}</p>" for p in self.paragraphs)
        return (
            f"<!doctype html><html><head><meta charset='utf-8'><title>{self.title}</title></head>"
            f"<body><article><h1>{self.title}</h1>{body}</article></body></html>"
        )


STORIES = {
    "vi": Story(
        "vi",
        "UBND tỉnh họp bàn nhiệm vụ chuyển đổi số quý III",
        (
            "Chiều 4/8, UBND tỉnh tổ chức phiên họp thường kỳ, đánh giá tình hình kinh tế - xã hội tháng "
            "7 và bàn nhiệm vụ chuyển đổi số trong quý III, với sự tham dự của lãnh đạo các sở và các xã "
            "trong tỉnh.",
            "Báo cáo tại phiên họp nêu rõ nhiều thủ tục đã được giải quyết trực tuyến, song đường truyền "
            "ở vùng cao còn yếu và cán bộ cấp xã chưa được tập huấn đầy đủ về phần mềm mới.",
            "Kết luận phiên họp, lãnh đạo tỉnh yêu cầu các đơn vị hoàn thành việc số hóa hồ sơ trước ngày"
            " 30/9 và báo cáo kết quả hằng tuần để kịp thời tháo gỡ vướng mắc.",
        ),
    ),
    "ar": Story(
        "ar",
        "مجلس المحافظة يناقش خطة المياه للعام المقبل",
        (
            "عقد مجلس المحافظة صباح اليوم جلسته الدورية لمناقشة خطة المياه للعام المقبل، بحضور مديري "
            "الدوائر وممثلي البلديات، واستعرض التقارير الواردة من لجان المتابعة في القرى البعيدة.",
            "وأكد رئيس المجلس أن شبكة الأنابيب القديمة تحتاج إلى تجديد شامل، مشيراً إلى أن نسبة الفاقد "
            "بلغت مستويات لا يمكن القبول بها، وأن التمويل اللازم سيدرج في موازنة العام المقبل.",
            "وفي ختام الجلسة كلف المجلس اللجنة الفنية بإعداد جدول زمني مفصل للتنفيذ ورفعه خلال أسبوعين، "
            "على أن تنشر نتائج المتابعة شهرياً على الموقع الإلكتروني للمحافظة.",
        ),
    ),
    "uk": Story(
        "uk",
        "Обласна рада розглянула підготовку громад до зими",
        (
            "У вівторок обласна рада провела засідання, на якому голови громад доповіли про підготовку "
            "шкіл, лікарень та котелень до опалювального сезону, а також про запаси палива на місцях.",
            "За словами заступника голови, більшість об'єктів уже готова, проте в гірських районах ремонт"
            " мереж затримується через нестачу обладнання, яке підрядник має поставити до кінця місяця.",
            "За підсумками засідання департаментам доручено щотижня звітувати про перебіг робіт, а "
            "громадам подати оновлені графіки до п'ятниці, щоб рада могла ухвалити остаточне рішення.",
        ),
    ),
    "fa": Story(
        "fa",
        "شورای شهر برنامه حمل‌ونقل سال آینده را بررسی کرد",
        (
            "اعضای شورای شهر در نشست امروز برنامه حمل‌ونقل سال آینده را بررسی کردند و گزارش سازمان‌های "
            "مرتبط درباره وضعیت ناوگان اتوبوس‌رانی و خطوط تازه مترو را شنیدند.",
            "رئیس شورا گفت که نوسازی ناوگان نمی‌تواند بیش از این به تأخیر بیفتد و شهرداری باید تا پایان "
            "ماه فهرست نیازهای خود را به کمیسیون عمران ارائه کند تا در بودجه دیده شود.",
            "در پایان این نشست مقرر شد گزارش پیشرفت کار هر سه ماه یک بار منتشر شود و شهروندان بتوانند "
            "پیشنهادهای خود را از راه سامانه شهرداری بفرستند.",
        ),
    ),
}
