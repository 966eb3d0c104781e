<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this kiosk</source>
        <translation>عن هذا الجهاز</translation>
    </message>
    <message>
        <source>This is general information. It does not tell you if you have sepsis or any illness. It does not replace a doctor or nurse.</source>
        <translation>هذه معلومات عامة. وهي لا تخبركم هل لديكم إنتان أو أي مرض. ولا تحل محل الطبيب أو الممرض.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Every text was checked by a clinician; its last line says by whom.</source>
        <extracomment>%1 of %2 texts.</extracomment>
        <translation>راجع مختص طبي كل نص؛ والسطر الأخير من النص يذكر من راجعه.</translation>
    </message>
    <message>
        <source>Draft: %1 of %2 texts are not yet checked by a clinician.</source>
        <translation>مسودة: %1 من %2 من النصوص لم يراجعها مختص طبي بعد.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Version %1, facts checked on %2</source>
        <extracomment>%1 is a short version code, %2 a date.</extracomment>
        <translation>الإصدار %1، تاريخ مراجعة المعلومات %2</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>%1, checked on %2</source>
        <extracomment>%1 is a region such as United States, %2 a date.</extracomment>
        <translation>%1، تاريخ المراجعة %2</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>خصوصيتكم</translation>
    </message>
    <message>
        <source>No network. No camera. Nothing about you is kept.</source>
        <translation>لا شبكة. لا كاميرا. لا يُحفظ أي شيء عنكم.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Sepsis kiosk %1, MIT license. Made with Qt %2 and PySide6, LGPL version 3; segno, BSD license; Python. Letters: Noto Sans, SIL Open Font License.</source>
        <translation>جهاز معلومات الإنتان Sepsis kiosk %1، رخصة MIT. صُنع باستخدام Qt %2 وPySide6، رخصة LGPL الإصدار 3؛ segno، رخصة BSD؛ Python. الخطوط: Noto Sans، رخصة SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>Under 3 months</source>
        <translation>أقل من 3 أشهر</translation>
    </message>
    <message>
        <source>3 months to 4 years</source>
        <translation>من 3 أشهر إلى 4 سنوات</translation>
    </message>
    <message>
        <source>5 to 11 years</source>
        <translation>من 5 إلى 11 سنة</translation>
    </message>
    <message>
        <source>12 and older</source>
        <translation>12 سنة أو أكثر</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <extracomment>Opens the choice of larger text, stronger contrast and less motion.</extracomment>
        <translation>تسهيل الاستعمال</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>On the red button that is on every screen.</extracomment>
        <translation>اطلبوا المساعدة الآن</translation>
    </message>
</context>
<context>
    <name>BeyondReach</name>
    <message>
        <source>Feel very sick? Tell the %1 now.</source>
        <extracomment>%1 is what the front desk is called here.</extracomment>
        <translation>تشعرون بمرض شديد؟ أخبروا %1 الآن.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Who says this?</source>
        <extracomment>What a voice says a page&apos;s paragraph or card does when it is pressed.</extracomment>
        <translation>من يقول هذا؟</translation>
    </message>
</context>
<context>
    <name>CheckHero</name>
    <message>
        <source>Could this be sepsis?</source>
        <extracomment>The question a patient or a parent asks themselves.</extracomment>
        <translation>هل يمكن أن يكون هذا إنتانًا؟</translation>
    </message>
    <message>
        <source>Up to 5 short questions. We keep nothing about you.</source>
        <translation>5 أسئلة قصيرة على الأكثر. لا نحفظ أي شيء عنكم.</translation>
    </message>
    <message>
        <source>The signs for each age, on one list.</source>
        <translation>العلامات لكل عمر، في قائمة واحدة.</translation>
    </message>
    <message>
        <source>Check the signs</source>
        <translation>تفقّدوا العلامات</translation>
    </message>
    <message>
        <source>See the signs</source>
        <translation>انظروا إلى العلامات</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Settings</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>Screens and content files</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>ملفات الشاشات والمحتوى</translation>
    </message>
    <message>
        <source>Age of the content</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>عمر المحتوى</translation>
    </message>
    <message>
        <source>Clinical review</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>المراجعة الطبية</translation>
    </message>
    <message>
        <source>Letters of every language</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>حروف كل لغة</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Network ports</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>منافذ الشبكة</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>اللمس</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>A verdict.</extracomment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>A verdict.</extracomment>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>look at this</source>
        <extracomment>A verdict.</extracomment>
        <translation>انظروا هنا</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Set up for this clinic.</source>
        <extracomment>What was found of settings; %1 is a detail.</extracomment>
        <translation>تم الإعداد لهذه العيادة.</translation>
    </message>
    <message>
        <source>Not set up yet: patients see the demonstration note.</source>
        <extracomment>What was found of settings; %1 is a detail.</extracomment>
        <translation>لم يتم الإعداد بعد: يرى المرضى ملاحظة العرض التجريبي.</translation>
    </message>
    <message>
        <source>Refused, so no local numbers are shown. %1</source>
        <extracomment>What was found of settings; %1 is a detail.</extracomment>
        <translation>رُفضت، لذلك لا تُعرض أرقام محلية. %1</translation>
    </message>
    <message>
        <source>A PIN is kept.</source>
        <extracomment>What was found of pin; %1 is a detail.</extracomment>
        <translation>يوجد رقم PIN محفوظ.</translation>
    </message>
    <message>
        <source>There is no PIN: anybody can set this kiosk up.</source>
        <extracomment>What was found of pin; %1 is a detail.</extracomment>
        <translation>لا يوجد رقم PIN: أي شخص يستطيع إعداد هذا الجهاز.</translation>
    </message>
    <message>
        <source>Complete and unchanged, version %1.</source>
        <extracomment>What was found of resources; %1 is a detail.</extracomment>
        <translation>كاملة ولم تتغير، الإصدار %1.</translation>
    </message>
    <message>
        <source>Damaged: install the kiosk again.</source>
        <extracomment>What was found of resources; %1 is a detail.</extracomment>
        <translation>تالفة: أعيدوا تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <extracomment>What was found of age; %1 is a detail.</extracomment>
        <translation>صالح حتى %1.</translation>
    </message>
    <message>
        <source>Past its date since %1: install a newer version.</source>
        <extracomment>What was found of age; %1 is a detail.</extracomment>
        <translation>انتهت صلاحيته منذ %1: ثبّتوا إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>A clinician has reviewed everything.</source>
        <extracomment>What was found of review; %1 is a detail.</extracomment>
        <translation>راجع مختص طبي كل شيء.</translation>
    </message>
    <message>
        <source>Drafts, not yet checked by a clinician: %1 documents.</source>
        <extracomment>What was found of review; %1 is a detail.</extracomment>
        <translation>مسودات لم يراجعها مختص طبي بعد: %1 من الوثائق.</translation>
    </message>
    <message>
        <source>All are installed.</source>
        <extracomment>What was found of fonts; %1 is a detail.</extracomment>
        <translation>كلها مثبتة.</translation>
    </message>
    <message>
        <source>Noto Sans is missing: text looks different. Install fonts-noto-core.</source>
        <extracomment>What was found of fonts; %1 is a detail.</extracomment>
        <translation>الخط Noto Sans غير موجود: يبدو النص مختلفًا. ثبّتوا fonts-noto-core.</translation>
    </message>
    <message>
        <source>No letters for: %1. Install fonts-noto-core and fonts-noto-cjk.</source>
        <extracomment>What was found of fonts; %1 is a detail.</extracomment>
        <translation>لا توجد حروف لـ: %1. ثبّتوا fonts-noto-core وfonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Every language can be read aloud.</source>
        <extracomment>What was found of voices; %1 is a detail.</extracomment>
        <translation>يمكن قراءة كل اللغات بصوت مسموع.</translation>
    </message>
    <message>
        <source>No voice is good enough for: %1. There is no button to read aloud in it.</source>
        <extracomment>What was found of voices; %1 is a detail.</extracomment>
        <translation>لا يوجد صوت جيد بما يكفي لـ: %1. لا يوجد فيها زر للقراءة بصوت مسموع.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: %1. Install speech-dispatcher and espeak-ng, and check the sound card.</source>
        <extracomment>What was found of voices; %1 is a detail.</extracomment>
        <translation>لا يمكن قراءة أي شيء بصوت مسموع: %1. ثبّتوا speech-dispatcher وespeak-ng، وتحققوا من بطاقة الصوت.</translation>
    </message>
    <message>
        <source>The kiosk listens on none.</source>
        <extracomment>What was found of network; %1 is a detail.</extracomment>
        <translation>لا يستقبل الجهاز شيئًا على أي منفذ.</translation>
    </message>
    <message>
        <source>The kiosk can be reached from outside: %1</source>
        <extracomment>What was found of network; %1 is a detail.</extracomment>
        <translation>يمكن الوصول إلى الجهاز من الخارج: %1</translation>
    </message>
    <message>
        <source>It shows %1, which cannot be right. Off-hours are not kept until it is.</source>
        <extracomment>What was found of clock; %1 is a detail.</extracomment>
        <translation>تعرض الساعة %1، ولا يمكن أن يكون ذلك صحيحًا. لا تُطبّق ساعات الإطفاء حتى تُصحّح.</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <extracomment>What was found of disk; %1 is a detail.</extracomment>
        <translation>المساحة الحرة %1 ميغابايت.</translation>
    </message>
    <message>
        <source>Only %1 MB are free.</source>
        <extracomment>What was found of disk; %1 is a detail.</extracomment>
        <translation>المساحة الحرة %1 ميغابايت فقط.</translation>
    </message>
    <message>
        <source>Full, or the data folder takes nothing: nothing you change is kept.</source>
        <extracomment>What was found of disk; %1 is a detail.</extracomment>
        <translation>ممتلئ، أو مجلد البيانات لا يقبل شيئًا: لا يُحفظ أي شيء تغيّرونه.</translation>
    </message>
    <message>
        <source>%1 inches, measured with a ruler.</source>
        <extracomment>What was found of display; %1 is a detail.</extracomment>
        <translation>%1 بوصة، مقيسة بالمسطرة.</translation>
    </message>
    <message>
        <source>%1 inches, not measured, or more than one display: use the ruler in the set-up.</source>
        <extracomment>What was found of display; %1 is a detail.</extracomment>
        <translation>%1 بوصة، لم تُقَس، أو توجد أكثر من شاشة: استعملوا المسطرة في الإعداد.</translation>
    </message>
    <message>
        <source>Touch screen found: %1</source>
        <extracomment>What was found of touch; %1 is a detail.</extracomment>
        <translation>وُجدت شاشة لمس: %1</translation>
    </message>
    <message>
        <source>No touch screen is known yet. If touch works, all is well.</source>
        <extracomment>What was found of touch; %1 is a detail.</extracomment>
        <translation>لم تُعرف شاشة لمس بعد. إذا كان اللمس يعمل، فكل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Something was held to the glass for long. Is it wet, dirty or broken? Wipe it in cleaning mode.</source>
        <extracomment>What was found of touch.</extracomment>
        <translation>بقي شيء ملامسًا للزجاج مدة طويلة. هل هو مبلّل أو متسخ أو مكسور؟ امسحوه في وضع التنظيف.</translation>
    </message>
</context>
<context>
    <name>CleaningCover</name>
    <message>
        <source>Cleaning: touch is off</source>
        <extracomment>While staff wipe the glass. It counts down below.</extracomment>
        <translation>تنظيف: اللمس متوقف</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <extracomment>Read aloud: how long touch stays off.</extracomment>
        <translation>الثواني المتبقية: %1</translation>
    </message>
    <message>
        <source>Feel very sick? Tell the %1 now. Nobody there? Call %2.</source>
        <extracomment>%1 is what the front desk is called, %2 an emergency number such as 911.</extracomment>
        <translation>تشعرون بمرض شديد؟ أخبروا %1 الآن. لا أحد هناك؟ اتصلوا على %2.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Read it out loud here?</source>
        <extracomment>Before a voice reads aloud what this person touched.</extracomment>
        <translation>هل يُقرأ هنا بصوت مسموع؟</translation>
    </message>
    <message>
        <source>Others may hear.</source>
        <translation>قد يسمعه آخرون.</translation>
    </message>
    <message>
        <source>Yes, read it aloud</source>
        <translation>نعم، بصوت مسموع</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>DemonstrationRibbon</name>
    <message>
        <source>Demonstration: not set up for this clinic. Content is a draft, not yet checked by a clinician.</source>
        <extracomment>On a kiosk that nobody has set up yet.</extracomment>
        <translation>عرض تجريبي: لم يُعدّ لهذه العيادة. المحتوى مسودة لم يراجعها مختص طبي بعد.</translation>
    </message>
    <message>
        <source>Demonstration: not set up for this clinic. Content and translation are drafts, not yet checked.</source>
        <extracomment>The same in a language whose translation is not yet checked either.</extracomment>
        <translation>عرض تجريبي: لم يُعدّ لهذه العيادة. المحتوى والترجمة مسودتان لم تُراجَعا بعد.</translation>
    </message>
    <message>
        <source>Translation not yet checked</source>
        <extracomment>On translated pages whose translation nobody has put a name to.</extracomment>
        <translation>ترجمة لم تُراجَع بعد</translation>
    </message>
</context>
<context>
    <name>EaseScreen</name>
    <message>
        <source>Easier to use</source>
        <translation>تسهيل الاستعمال</translation>
    </message>
    <message>
        <source>Touch what helps you. It lasts until your visit ends.</source>
        <translation>المسوا ما يساعدكم. يبقى ذلك حتى تنتهوا من استعمال الجهاز.</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>غامق على فاتح</translation>
    </message>
    <message>
        <source>Light on black, strong contrast</source>
        <translation>فاتح على أسود، تباين قوي</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Pages may slide</source>
        <translation>قد تنزلق الصفحات</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>Black screen: nobody beside me can read it</source>
        <extracomment>A button for somebody who is read to: the screen shows nothing until it is touched.</extracomment>
        <translation>شاشة سوداء: لا يقرؤها أحد بجانبي</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>The voice speaks as usual</source>
        <translation>الصوت يتكلم كالمعتاد</translation>
    </message>
    <message>
        <source>The voice speaks slower</source>
        <translation>الصوت يتكلم أبطأ</translation>
    </message>
</context>
<context>
    <name>EaseSizes</name>
    <message>
        <source>Text %1 %</source>
        <extracomment>A text size, drawn at that size; %1 is a number such as 130.</extracomment>
        <translation>النص %1%</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was checked, %2 the verdict: good, look at this, or bad.</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish and clear</source>
        <extracomment>Ends the visit: all that was touched is cleared, and the first screen comes back.</extracomment>
        <translation>إنهاء ومسح</translation>
    </message>
</context>
<context>
    <name>HelpNumbers</name>
    <message>
        <source>Away from here</source>
        <translation>خارج هذا المكان</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>الطوارئ</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Tell the %1 now</source>
        <extracomment>The first thing to do; %1 is what the desk is called here.</extracomment>
        <translation>أخبروا %1 الآن</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Sepsis: know the signs</source>
        <extracomment>The heading of the first screen with all topics.</extracomment>
        <translation>الإنتان: اعرفوا العلامات</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>Act early</source>
        <extracomment>A family of topics on the Home screen.</extracomment>
        <translation>تصرّفوا مبكرًا</translation>
    </message>
    <message>
        <source>Understand sepsis</source>
        <extracomment>A family of topics on the Home screen.</extracomment>
        <translation>افهموا الإنتان</translation>
    </message>
    <message>
        <source>For you and your family</source>
        <extracomment>A family of topics on the Home screen: at risk, pregnancy, older adults, life after.</extracomment>
        <translation>لكم ولعائلتكم</translation>
    </message>
    <message>
        <source>Stop infections</source>
        <extracomment>A family of topics on the Home screen: where infections start, lower your risk.</extracomment>
        <translation>امنعوا العدوى</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Finish now</source>
        <extracomment>Ends the visit at once and clears everything.</extracomment>
        <translation>إنهاء الآن</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Now press the key.</source>
        <extracomment>Under what a key is for, once it was touched.</extracomment>
        <translation>اضغطوا المفتاح الآن.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>Under what a key is for; %1 is the number by which the kiosk knows that key.</extracomment>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>Up: read what is before</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>أعلى: قراءة ما قبله</translation>
    </message>
    <message>
        <source>Down: read what comes next</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>أسفل: قراءة ما بعده</translation>
    </message>
    <message>
        <source>Left: to the button before</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>يسار: إلى الزر الذي على اليسار</translation>
    </message>
    <message>
        <source>Right: to the next button</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>يمين: إلى الزر الذي على اليمين</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>ضغط الزر</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>اطلبوا المساعدة الآن</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>تكرار ما قيل</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Black screen, so that nobody beside can read it</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>شاشة سوداء، حتى لا يقرأها أحد بجانبكم</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <extracomment>Read aloud: the key for a blank between two words.</extracomment>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Shift</source>
        <extracomment>Read aloud: the key for capital letters.</extracomment>
        <translation>الحروف الكبيرة</translation>
    </message>
    <message>
        <source>Digits and marks</source>
        <extracomment>Read aloud: the key that shows digits and marks, letters with accents, or plain letters.</extracomment>
        <translation>أرقام وعلامات</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>حروف بعلامات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>The key for a blank between two words.</extracomment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Read aloud: the key that takes the last letter back.</extracomment>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Guided: it asks questions</source>
        <extracomment>A mode of the signs check.</extracomment>
        <translation>موجّه: يطرح أسئلة</translation>
    </message>
    <message>
        <source>Signs list: it asks nothing</source>
        <extracomment>A mode of the signs check.</extracomment>
        <translation>قائمة العلامات: لا تطرح أسئلة</translation>
    </message>
    <message>
        <source>It says how soon to tell the desk, for one person. In the UK and the EU such a program likely counts as a medical device: the clinic answers for it.</source>
        <extracomment>What the guided mode means.</extracomment>
        <translation>يقول، لشخص واحد، ما مدى الاستعجال في إخبار مكتب الاستقبال. في المملكة المتحدة والاتحاد الأوروبي يُرجّح أن يُعدّ برنامج كهذا جهازًا طبيًا: وتتحمل العيادة مسؤوليته.</translation>
    </message>
    <message>
        <source>Like a printed leaflet: signs by age. No answers are taken, nothing is worked out.</source>
        <extracomment>What the list mode means.</extracomment>
        <translation>مثل نشرة مطبوعة: علامات بحسب العمر. لا تؤخذ إجابات، ولا يُحسب أي شيء.</translation>
    </message>
    <message>
        <source>Not checked: no named reviewer has read its signs, signs check and help yet.</source>
        <extracomment>Beside a language that staff may switch on.</extracomment>
        <translation>لم تُراجَع: لم يراجع أي مختص معروف بالاسم نصوص العلامات وتفقّد العلامات والمساعدة فيها بعد.</translation>
    </message>
</context>
<context>
    <name>MoreTiles</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>خريطة الجسم</translation>
    </message>
    <message>
        <source>Where infections can start</source>
        <translation>أين يمكن أن تبدأ العدوى</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <source>Hard words, made plain</source>
        <translation>كلمات صعبة بشرح بسيط</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>عن هذا الجهاز</translation>
    </message>
    <message>
        <source>Version, sources, licenses</source>
        <translation>الإصدار والمصادر والرخص</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>All topics</source>
        <extracomment>On the last page of a topic the button leads to all topics instead.</extracomment>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Too many wrong PINs. Wait %1 seconds.</source>
        <extracomment>After wrong PINs; %1 counts down.</extracomment>
        <translation>أُدخل رقم PIN خاطئ مرات كثيرة. الثواني المتبقية للانتظار: %1.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>A PIN was wrong.</extracomment>
        <translation>رقم PIN غير صحيح.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits or more.</source>
        <extracomment>A PIN is too short.</extracomment>
        <translation>رقم PIN فيه 6 أرقام أو أكثر.</translation>
    </message>
    <message>
        <source>A PIN has 12 digits at most.</source>
        <extracomment>A PIN is too long.</extracomment>
        <translation>رقم PIN فيه 12 رقمًا على الأكثر.</translation>
    </message>
    <message>
        <source>All digits are the same. That is guessed first: choose another PIN.</source>
        <extracomment>A new PIN is refused.</extracomment>
        <translation>كل الأرقام متشابهة. هذا أول ما يُخمَّن: اختاروا رقم PIN آخر.</translation>
    </message>
    <message>
        <source>The digits count up or down. That is guessed first: choose another PIN.</source>
        <extracomment>A new PIN is refused, such as 123456.</extracomment>
        <translation>الأرقام متتالية صعودًا أو نزولًا. هذا أول ما يُخمَّن: اختاروا رقم PIN آخر.</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Begin again.</source>
        <extracomment>The second time, the new PIN was another one.</extracomment>
        <translation>رقما PIN غير متطابقين. ابدؤوا من جديد.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Ask whoever looks after this computer: sepsis-kiosk pin reset</source>
        <extracomment>What is kept of the PIN cannot be read.</extracomment>
        <translation>لا يمكن التحقق من رقم PIN. اسألوا المسؤول عن هذا الحاسوب: sepsis-kiosk pin reset</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Is the disk full?</source>
        <extracomment>The disk does not take the new PIN.</extracomment>
        <translation>لم يمكن حفظ رقم PIN. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>New PIN: 6 to 12 digits</source>
        <extracomment>Above the pad, before a new PIN is entered.</extracomment>
        <translation>رقم PIN جديد: من 6 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <extracomment>Above the pad, before a new PIN is entered for the second time.</extracomment>
        <translation>رقم PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Says that the PIN is being checked.</extracomment>
        <translation>لحظة واحدة</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 digits</source>
        <extracomment>Read aloud: how many digits of the PIN were entered.</extracomment>
        <translation>عدد الأرقام: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Read aloud: on the key that takes a digit back, and the one that ends the PIN.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>PlayerButtons</name>
    <message>
        <source>Pause</source>
        <extracomment>Halts the voice that reads the page, or lets it go on.</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>Reads the last words once more.</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>How fast the voice speaks.</extracomment>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>The voice that reads the page stops, and its buttons go.</extracomment>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>ReachButton</name>
    <message>
        <source>Use the whole screen again</source>
        <extracomment>Of a large glass, for somebody in a wheelchair or with little strength in an arm.</extracomment>
        <translation>استعمال الشاشة كاملة من جديد</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>تقريب كل شيء إلى متناول اليد</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Read aloud</source>
        <extracomment>A voice reads what is on the screen.</extracomment>
        <translation>قراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>Said after an answer that was touched, as in: Trouble breathing, chosen.</extracomment>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>%1 of 4: %2</source>
        <extracomment>On a result: %1 is its place from 1 to 4, %2 its word, such as Emergency.</extracomment>
        <translation>%1 من 4: %2</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>“%1”</source>
        <extracomment>What to say at the desk, in the quotation marks of the language.</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>More below</source>
        <extracomment>On the button that scrolls a page that is longer than the screen.</extracomment>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>SettingTile</name>
    <message>
        <source>not set</source>
        <extracomment>Where a setting holds nothing.</extracomment>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>SetupKeys</name>
    <message>
        <source>Forget all keys</source>
        <extracomment>A button for staff: the kiosk forgets what the keys of a keypad are for.</extracomment>
        <translation>نسيان كل المفاتيح</translation>
    </message>
</context>
<context>
    <name>SetupNumber</name>
    <message>
        <source>Less</source>
        <extracomment>Read aloud: a button that makes a number smaller.</extracomment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Read aloud: a button that makes a number larger.</extracomment>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>SetupNumbers</name>
    <message>
        <source>Emergency, %1</source>
        <extracomment>Over an emergency number; %1 is a region such as United Kingdom.</extracomment>
        <translation>الطوارئ، %1</translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <extracomment>In the place of an emergency number, where none is known.</extracomment>
        <translation>رقم الطوارئ المحلي</translation>
    </message>
    <message>
        <source>No number is known for this place, so none is shown.</source>
        <extracomment>Where no emergency number is known.</extracomment>
        <translation>لا يُعرف رقم لهذا المكان، لذلك لا يُعرض أي رقم.</translation>
    </message>
    <message>
        <source>Yes, these are right here</source>
        <extracomment>Staff confirm the numbers that patients are told.</extracomment>
        <translation>نعم، هذه صحيحة هنا</translation>
    </message>
</context>
<context>
    <name>SetupRuler</name>
    <message>
        <source>Shorter</source>
        <extracomment>Read aloud: buttons that change the length of the line, much or a little.</extracomment>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
</context>
<context>
    <name>SignsListScreen</name>
    <message>
        <source>Could this be sepsis?</source>
        <extracomment>The question a patient or a parent asks themselves.</extracomment>
        <translation>هل يمكن أن يكون هذا إنتانًا؟</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>عمّن تسألون؟</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>We read the summary.</source>
        <extracomment>How a source was read.</extracomment>
        <translation>قرأنا الملخص.</translation>
    </message>
    <message>
        <source>We read a copy of it.</source>
        <translation>قرأنا نسخة منه.</translation>
    </message>
    <message>
        <source>We read it.</source>
        <translation>قرأناه.</translation>
    </message>
    <message>
        <source>Code for a phone: %1</source>
        <translation>رمز للهاتف: %1</translation>
    </message>
</context>
<context>
    <name>SourcesButton</name>
    <message>
        <source>Out of date since %1: ask staff</source>
        <translation>قديم منذ %1: اسألوا الطاقم</translation>
    </message>
    <message>
        <source>Facts checked on %1</source>
        <translation>تاريخ مراجعة المعلومات %1</translation>
    </message>
    <message>
        <source>Draft: not yet checked by a clinician</source>
        <extracomment>The review status of a text.</extracomment>
        <translation>مسودة: لم يراجعها مختص طبي بعد</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>We wrote the words. They hold the facts. Scan a code with your phone to read more.</source>
        <extracomment>&quot;They&quot; are the organisations listed below.</extracomment>
        <translation>نحن كتبنا الكلمات. والمعلومات من هذه الجهات. امسحوا رمزًا بهاتفكم لقراءة المزيد.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Spoken: %1 is the number of a button, %2 how many there are on this screen.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>button</source>
        <extracomment>Spoken after the name of a button.</extracomment>
        <translation>زر</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>Spoken after an answer or a choice that is touched.</extracomment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>Spoken after an answer or a choice that is not touched.</extracomment>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>not available now</source>
        <extracomment>Spoken after the name of a button that can do nothing now.</extracomment>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Buttons here: %1.</source>
        <extracomment>Spoken after the name of a screen; %1 is how many buttons it has.</extracomment>
        <translation>عدد الأزرار هنا: %1.</translation>
    </message>
    <message>
        <source>Arrow right and arrow left go from button to button. Arrow down and arrow up read everything. Enter presses. There are also keys for back, home and help.</source>
        <extracomment>Spoken once, when somebody begins to use the keys.</extracomment>
        <translation>السهم الأيسر ينقل إلى الزر التالي، والسهم الأيمن إلى الزر السابق. السهم السفلي والسهم العلوي يقرآن كل شيء. مفتاح الإدخال يضغط الزر. وتوجد أيضًا مفاتيح للرجوع والرئيسية والمساعدة.</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <extracomment>Spoken when nobody has touched anything for long.</extracomment>
        <translation>اضغطوا أي مفتاح للمتابعة.</translation>
    </message>
    <message>
        <source>Your visit has ended. All is cleared.</source>
        <extracomment>Spoken when a visit has ended.</extracomment>
        <translation>انتهى استعمالكم للجهاز. مُسح كل شيء.</translation>
    </message>
    <message>
        <source>Read it out loud here? Others may hear. Press Enter for yes.</source>
        <extracomment>Spoken before the first of what this person touched is said; Enter is a key.</extracomment>
        <translation>هل يُقرأ هنا بصوت مسموع؟ قد يسمعه آخرون. اضغطوا مفتاح الإدخال للموافقة.</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago the signs were touched, %1 in minutes; short, so that it fits any number.</extracomment>
        <translation>الدقائق المنقضية: %1</translation>
    </message>
</context>
<context>
    <name>StaffCardScreen</name>
    <message>
        <source>%1 of 4: %2</source>
        <extracomment>%1 is a result&apos;s place from 1 to 4, %2 its word, such as Emergency.</extracomment>
        <translation>%1 من 4: %2</translation>
    </message>
</context>
<context>
    <name>StaffCheckScreen</name>
    <message>
        <source>Check this kiosk</source>
        <extracomment>The heading of a list with a verdict on each part of the kiosk.</extracomment>
        <translation>تحققوا من هذا الجهاز</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>The button that looks again.</extracomment>
        <translation>تحقق من جديد</translation>
    </message>
</context>
<context>
    <name>StaffCloseScreen</name>
    <message>
        <source>Close the kiosk?</source>
        <extracomment>Asked before the program ends.</extracomment>
        <translation>إغلاق الجهاز؟</translation>
    </message>
    <message>
        <source>Patients see nothing then, not even the emergency signs. An administrator starts it again, or switches the computer off and on.</source>
        <extracomment>Under &quot;Close the kiosk?&quot;.</extracomment>
        <translation>عندها لا يرى المرضى شيئًا، ولا حتى علامات الطوارئ. يشغّله مسؤول النظام من جديد، أو يُطفئ الحاسوب ويشغّله.</translation>
    </message>
    <message>
        <source>Close it now</source>
        <extracomment>Ends the program.</extracomment>
        <translation>إغلاق الآن</translation>
    </message>
</context>
<context>
    <name>StaffFaults</name>
    <message>
        <source>Some settings were refused, so the kiosk shows no local numbers. Set it up again, or have this mended:
%1</source>
        <extracomment>%1 names a file, a line and what is wrong there.</extracomment>
        <translation>رُفضت بعض الإعدادات، لذلك لا يعرض الجهاز أرقامًا محلية. أعيدوا إعداده، أو اطلبوا إصلاح هذا:
%1</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Check this kiosk</source>
        <extracomment>Looks at all that can be wrong with this kiosk.</extracomment>
        <translation>تحققوا من هذا الجهاز</translation>
    </message>
    <message>
        <source>Cleaning mode</source>
        <extracomment>Switches touch off for a minute, to wipe the glass.</extracomment>
        <translation>وضع التنظيف</translation>
    </message>
    <message>
        <source>Touch is off for 60 seconds</source>
        <translation>يتوقف اللمس 60 ثانية</translation>
    </message>
    <message>
        <source>Something was held to the glass: wipe it dry</source>
        <extracomment>Under &quot;Cleaning mode&quot;: the first where the glass seemed to be touched for very long.</extracomment>
        <translation>بقي شيء ملامسًا للزجاج: امسحوه حتى يجف</translation>
    </message>
    <message>
        <source>Set up again</source>
        <extracomment>Region, names, languages, signs check, screen size.</extracomment>
        <translation>إعداد من جديد</translation>
    </message>
    <message>
        <source>All settings</source>
        <extracomment>A list of every single setting.</extracomment>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <extracomment>Staff choose another PIN.</extracomment>
        <translation>تغيير رقم PIN</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <extracomment>Starts the program anew.</extracomment>
        <translation>إعادة تشغيل الجهاز</translation>
    </message>
    <message>
        <source>Shows what you changed</source>
        <extracomment>Under &quot;Restart the kiosk&quot;, after a setting was changed.</extracomment>
        <translation>يُظهر ما غيّرتموه</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <extracomment>Ends the program until somebody starts it again.</extracomment>
        <translation>إغلاق الجهاز</translation>
    </message>
    <message>
        <source>The screen stays empty until it is started again</source>
        <extracomment>Under &quot;Close the kiosk&quot;.</extracomment>
        <translation>تبقى الشاشة فارغة حتى يُشغَّل من جديد</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where one is in the set-up.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>On staff&apos;s screens: to the page before, or away from staff&apos;s screens.</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>Change the PIN</source>
        <extracomment>The heading of the pad for a new PIN.</extracomment>
        <translation>تغيير رقم PIN</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Staff</source>
        <extracomment>The heading of the pad that asks for the PIN, and of the screen behind it.</extracomment>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>For staff: enter the PIN</source>
        <translation>للطاقم: أدخلوا رقم PIN</translation>
    </message>
</context>
<context>
    <name>StaffSettingsScreen</name>
    <message>
        <source>All settings</source>
        <extracomment>The heading of the list of all settings.</extracomment>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>What you change shows when the kiosk starts anew. It does so by itself when you leave.</source>
        <extracomment>Under &quot;All settings&quot;.</extracomment>
        <translation>يظهر ما تغيّرونه عندما يبدأ الجهاز من جديد. ويحدث ذلك تلقائيًا عندما تغادرون.</translation>
    </message>
</context>
<context>
    <name>StaffSetupScreen</name>
    <message>
        <source>Finish set-up</source>
        <extracomment>The buttons that lead on in the set-up: at its end, for one setting, and else.</extracomment>
        <translation>إنهاء الإعداد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full?</source>
        <extracomment>The disk does not take what staff changed.</extracomment>
        <translation>لم يمكن الحفظ. هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Where is this kiosk?</source>
        <extracomment>The name of the setting or page region.</extracomment>
        <translation>أين يوجد هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Are these numbers right?</source>
        <extracomment>The name of the setting or page numbers.</extracomment>
        <translation>هل هذه الأرقام صحيحة؟</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <extracomment>The name of the setting or page clinic_name.</extracomment>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>What is the front desk called here?</source>
        <extracomment>The name of the setting or page desk_name.</extracomment>
        <translation>ما اسم مكتب الاستقبال هنا؟</translation>
    </message>
    <message>
        <source>Where is the desk?</source>
        <extracomment>The name of the setting or page desk_place.</extracomment>
        <translation>أين مكتب الاستقبال؟</translation>
    </message>
    <message>
        <source>Is there a local advice line?</source>
        <extracomment>The name of the setting or page advice_name.</extracomment>
        <translation>هل يوجد خط استشارة محلي؟</translation>
    </message>
    <message>
        <source>Number of the advice line</source>
        <extracomment>The name of the setting or page advice_number.</extracomment>
        <translation>رقم خط الاستشارة</translation>
    </message>
    <message>
        <source>Language that visits start in</source>
        <extracomment>The name of the setting or page language.</extracomment>
        <translation>اللغة التي يبدأ بها الاستعمال</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>The name of the setting or page languages.</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>The signs check</source>
        <extracomment>The name of the setting or page signs_check.</extracomment>
        <translation>تفقّد العلامات</translation>
    </message>
    <message>
        <source>Who reviewed the signs check here?</source>
        <extracomment>The name of the setting or page reviewer.</extracomment>
        <translation>من راجع تفقّد العلامات هنا؟</translation>
    </message>
    <message>
        <source>When was it reviewed?</source>
        <extracomment>The name of the setting or page reviewed_on.</extracomment>
        <translation>متى جرت المراجعة؟</translation>
    </message>
    <message>
        <source>Diagonal of the screen, in inches</source>
        <extracomment>The name of the setting or page panel_inches.</extracomment>
        <translation>قُطر الشاشة بالبوصة</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>The name of the setting or page px_per_mm.</extracomment>
        <translation>قياس الشاشة</translation>
    </message>
    <message>
        <source>Seconds until a menu asks: still there?</source>
        <extracomment>The name of the setting or page idle_menu_s.</extracomment>
        <translation>الثواني حتى تسأل القائمة: هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>The same, for pages and questions</source>
        <extracomment>The name of the setting or page idle_reading_s.</extracomment>
        <translation>الشيء نفسه، للصفحات والأسئلة</translation>
    </message>
    <message>
        <source>Screen goes dark at</source>
        <extracomment>The name of the setting or page off_from.</extracomment>
        <translation>تُطفأ الشاشة عند الساعة</translation>
    </message>
    <message>
        <source>Screen is on again at</source>
        <extracomment>The name of the setting or page off_to.</extracomment>
        <translation>تعود الشاشة للعمل عند الساعة</translation>
    </message>
    <message>
        <source>Learn the keys of a keypad</source>
        <extracomment>The name of the setting or page keypad.</extracomment>
        <translation>تعليم مفاتيح لوحة الأزرار</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <extracomment>The name of the setting or page pin.</extracomment>
        <translation>اختاروا رقم PIN للطاقم</translation>
    </message>
    <message>
        <source>All done?</source>
        <extracomment>The name of the setting or page done.</extracomment>
        <translation>هل انتهى كل شيء؟</translation>
    </message>
    <message>
        <source>It decides the emergency number and some words.</source>
        <extracomment>What the page region asks of staff.</extracomment>
        <translation>يحدد ذلك رقم الطوارئ وبعض الكلمات.</translation>
    </message>
    <message>
        <source>Patients are told to call them. Check with whoever is in charge.</source>
        <extracomment>What the page numbers asks of staff.</extracomment>
        <translation>يُطلب من المرضى الاتصال بها. تحققوا مع المسؤول.</translation>
    </message>
    <message>
        <source>Stands on the first screens. It may stay empty.</source>
        <extracomment>What the page clinic_name asks of staff.</extracomment>
        <translation>يظهر في الشاشات الأولى. ويمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>As in: tell the … Empty: %1.</source>
        <extracomment>What the page desk_name asks of staff.</extracomment>
        <translation>كما في: أخبروا … إذا تُرك فارغًا: %1.</translation>
    </message>
    <message>
        <source>One short sentence, such as: Beside the main door. It may stay empty.</source>
        <extracomment>What the page desk_place asks of staff.</extracomment>
        <translation>جملة قصيرة واحدة، مثل: بجانب الباب الرئيسي. ويمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>Its name, such as: Clinic nurse line. Leave it empty if there is none.</source>
        <extracomment>What the page advice_name asks of staff.</extracomment>
        <translation>اسمه، مثل: خط ممرضي العيادة. اتركوه فارغًا إذا لم يوجد.</translation>
    </message>
    <message>
        <source>As one dials it from here.</source>
        <extracomment>What the page advice_number asks of staff.</extracomment>
        <translation>كما يُطلب من هنا.</translation>
    </message>
    <message>
        <source>Visitors can always choose another one.</source>
        <extracomment>What the page language asks of staff.</extracomment>
        <translation>يمكن للزوار دائمًا اختيار لغة أخرى.</translation>
    </message>
    <message>
        <source>What visitors may choose from. A translation that is not checked says so on its pages. Switch it on only if your clinic accepts that.</source>
        <extracomment>What the page languages asks of staff.</extracomment>
        <translation>اللغات التي يمكن للزوار الاختيار منها. الترجمة التي لم تُراجَع تذكر ذلك في صفحاتها. لا تشغّلوها إلا إذا قبلت عيادتكم ذلك.</translation>
    </message>
    <message>
        <source>How far may the kiosk go? Ask a clinician of this clinic.</source>
        <extracomment>What the page signs_check asks of staff.</extracomment>
        <translation>إلى أي حد يُسمح للجهاز؟ اسألوا مختصًا طبيًا في هذه العيادة.</translation>
    </message>
    <message>
        <source>A clinician of this clinic, by name. Empty: every result says that it is a draft.</source>
        <extracomment>What the page reviewer asks of staff.</extracomment>
        <translation>مختص طبي في هذه العيادة، بالاسم. إذا تُرك فارغًا: يذكر كل جواب أنه مسودة.</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-11-22.</source>
        <extracomment>What the page reviewed_on asks of staff.</extracomment>
        <translation>السنة، الشهر، اليوم: 2026-11-22.</translation>
    </message>
    <message>
        <source>Counts only if the screen was not measured with a ruler. 0: the screen says it.</source>
        <extracomment>What the page panel_inches asks of staff.</extracomment>
        <translation>يُعتمد فقط إذا لم تُقَس الشاشة بالمسطرة. 0: الشاشة نفسها تحدده.</translation>
    </message>
    <message>
        <source>Hold a ruler to the glass. Make the line exactly 50 mm long, so that everything is large enough to touch.</source>
        <extracomment>What the page px_per_mm asks of staff.</extracomment>
        <translation>ضعوا مسطرة على الزجاج. اجعلوا طول الخط 50 mm تمامًا، حتى يكون كل شيء كبيرًا بما يكفي للمس.</translation>
    </message>
    <message>
        <source>Without a touch.</source>
        <extracomment>What the page idle_menu_s asks of staff.
----------
What the page idle_reading_s asks of staff.</extracomment>
        <translation>من دون أي لمس.</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 20:00. Empty: never. Any touch wakes it.</source>
        <extracomment>What the page off_from asks of staff.</extracomment>
        <translation>ساعات ودقائق، مثل 20:00. إذا تُرك فارغًا: لا تُطفأ أبدًا. أي لمسة توقظها.</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 06:30.</source>
        <extracomment>What the page off_to asks of staff.</extracomment>
        <translation>ساعات ودقائق، مثل 06:30.</translation>
    </message>
    <message>
        <source>Touch what a key is for, then press that key. A keyboard needs none of this.</source>
        <extracomment>What the page keypad asks of staff.</extracomment>
        <translation>المسوا وظيفة المفتاح، ثم اضغطوا ذلك المفتاح. لوحة المفاتيح العادية لا تحتاج إلى هذا.</translation>
    </message>
    <message>
        <source>It opens this place: top right corner, three times. Write it down where patients do not see it.</source>
        <extracomment>What the page pin asks of staff.</extracomment>
        <translation>يفتح هذا المكان: الزاوية العليا اليمنى، ثلاث مرات. اكتبوه حيث لا يراه المرضى.</translation>
    </message>
    <message>
        <source>The kiosk starts anew, without the demonstration note.</source>
        <extracomment>What the page done asks of staff.</extracomment>
        <translation>يبدأ الجهاز من جديد، من دون ملاحظة العرض التجريبي.</translation>
    </message>
</context>
<context>
    <name>TermStop</name>
    <message>
        <source>What does “%1” mean?</source>
        <extracomment>What an underlined word leads to, for a voice; %1 is the word as it stands in the text.</extracomment>
        <translation>ما معنى «%1»؟</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>Not yet translated: this is in English</source>
        <extracomment>On pages that stand in English for want of a translation.</extracomment>
        <translation>لم يُترجَم بعد: هذا بالإنجليزية</translation>
    </message>
    <message>
        <source>Translation not yet checked</source>
        <extracomment>On translated pages whose translation nobody has put a name to.</extracomment>
        <translation>ترجمة لم تُراجَع بعد</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>One moment. This screen starts again.</source>
        <extracomment>After an error of the kiosk, for some seconds.</extracomment>
        <translation>لحظة واحدة. تبدأ هذه الشاشة من جديد.</translation>
    </message>
    <message>
        <source>Feel very sick? Tell the %1 now.</source>
        <extracomment>%1 is what the front desk is called here.</extracomment>
        <translation>تشعرون بمرض شديد؟ أخبروا %1 الآن.</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>Are you still here?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, all will be cleared for the next person.</source>
        <translation>المسوا أي مكان للمتابعة. وإلا فسيُمسح كل شيء من أجل الشخص التالي.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <extracomment>Counts down from 30 to 1.</extracomment>
        <translation>الثواني المتبقية: %1</translation>
    </message>
</context>
<context>
    <name>WelcomeFoot</name>
    <message>
        <source>Touch to start</source>
        <extracomment>The one button of the first screen; all of the screen can be touched.</extracomment>
        <translation>المسوا للبدء</translation>
    </message>
</context>
</TS>
