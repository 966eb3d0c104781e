<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this kiosk</source>
        <translation>关于这台设备</translation>
    </message>
    <message>
        <source>This is general information. It does not tell you if you have sepsis or any illness. It does not replace a doctor or nurse.</source>
        <translation>这是一般信息。它不能告诉您是否得了脓毒症或任何疾病。它不能代替医生或护士。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Every text was checked by a clinician; its last line says by whom.</source>
        <extracomment>%1 of %2 texts.</extracomment>
        <translation>每篇文字都经临床医务人员审核；最后一行写明由谁审核。</translation>
    </message>
    <message>
        <source>Draft: %1 of %2 texts are not yet checked by a clinician.</source>
        <translation>草稿：%2篇文字中有%1篇尚未经临床医务人员审核。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Version %1, facts checked on %2</source>
        <extracomment>%1 is a short version code, %2 a date.</extracomment>
        <translation>版本%1，事实核对日期：%2</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>%1, checked on %2</source>
        <extracomment>%1 is a region such as United States, %2 a date.</extracomment>
        <translation>%1，核对日期：%2</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>您的隐私</translation>
    </message>
    <message>
        <source>No network. No camera. Nothing about you is kept.</source>
        <translation>没有网络。没有摄像头。不保存您的任何信息。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Sepsis kiosk %1, MIT license. Made with Qt %2 and PySide6, LGPL version 3; segno, BSD license; Python. Letters: Noto Sans, SIL Open Font License.</source>
        <translation>脓毒症信息设备%1，MIT许可证。使用Qt %2和PySide6（LGPL第3版）、segno（BSD许可证）和Python制作。字体：Noto Sans，SIL开放字体许可证。</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>Under 3 months</source>
        <translation>不满3个月</translation>
    </message>
    <message>
        <source>3 months to 4 years</source>
        <translation>3个月至4岁</translation>
    </message>
    <message>
        <source>5 to 11 years</source>
        <translation>5至11岁</translation>
    </message>
    <message>
        <source>12 and older</source>
        <translation>12岁或以上</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <extracomment>Opens the choice of larger text, stronger contrast and less motion.</extracomment>
        <translation>方便使用</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>On the red button that is on every screen.</extracomment>
        <translation>马上求助</translation>
    </message>
</context>
<context>
    <name>BeyondReach</name>
    <message>
        <source>Feel very sick? Tell the %1 now.</source>
        <extracomment>%1 is what the front desk is called here.</extracomment>
        <translation>觉得病得很重？请马上告诉%1。</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Who says this?</source>
        <extracomment>What a voice says a page&apos;s paragraph or card does when it is pressed.</extracomment>
        <translation>这是谁说的？</translation>
    </message>
</context>
<context>
    <name>CheckHero</name>
    <message>
        <source>Could this be sepsis?</source>
        <extracomment>The question a patient or a parent asks themselves.</extracomment>
        <translation>这会不会是脓毒症？</translation>
    </message>
    <message>
        <source>Up to 5 short questions. We keep nothing about you.</source>
        <translation>最多5个简短问题。我们不保存您的任何信息。</translation>
    </message>
    <message>
        <source>The signs for each age, on one list.</source>
        <translation>每个年龄的症状，都在一张清单上。</translation>
    </message>
    <message>
        <source>Check the signs</source>
        <translation>核对症状</translation>
    </message>
    <message>
        <source>See the signs</source>
        <translation>查看症状</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Settings</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>PIN码</translation>
    </message>
    <message>
        <source>Screens and content files</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>屏幕和内容文件</translation>
    </message>
    <message>
        <source>Age of the content</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>内容的时效</translation>
    </message>
    <message>
        <source>Clinical review</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>临床审核</translation>
    </message>
    <message>
        <source>Letters of every language</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>各种语言的字体</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>语音</translation>
    </message>
    <message>
        <source>Network ports</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>网络端口</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>显示屏</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>触摸</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>A verdict.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>A verdict.</extracomment>
        <translation>有问题</translation>
    </message>
    <message>
        <source>look at this</source>
        <extracomment>A verdict.</extracomment>
        <translation>请查看</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Set up for this clinic.</source>
        <extracomment>What was found of settings; %1 is a detail.</extracomment>
        <translation>已为本诊所设置好。</translation>
    </message>
    <message>
        <source>Not set up yet: patients see the demonstration note.</source>
        <extracomment>What was found of settings; %1 is a detail.</extracomment>
        <translation>还没有设置：病人会看到演示提示。</translation>
    </message>
    <message>
        <source>Refused, so no local numbers are shown. %1</source>
        <extracomment>What was found of settings; %1 is a detail.</extracomment>
        <translation>设置被拒绝，所以不显示本地电话号码。%1</translation>
    </message>
    <message>
        <source>A PIN is kept.</source>
        <extracomment>What was found of pin; %1 is a detail.</extracomment>
        <translation>已有PIN码。</translation>
    </message>
    <message>
        <source>There is no PIN: anybody can set this kiosk up.</source>
        <extracomment>What was found of pin; %1 is a detail.</extracomment>
        <translation>没有PIN码：任何人都可以设置这台设备。</translation>
    </message>
    <message>
        <source>Complete and unchanged, version %1.</source>
        <extracomment>What was found of resources; %1 is a detail.</extracomment>
        <translation>完整，没有改动，版本%1。</translation>
    </message>
    <message>
        <source>Damaged: install the kiosk again.</source>
        <extracomment>What was found of resources; %1 is a detail.</extracomment>
        <translation>已损坏：请重新安装本设备的程序。</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <extracomment>What was found of age; %1 is a detail.</extracomment>
        <translation>有效期至%1。</translation>
    </message>
    <message>
        <source>Past its date since %1: install a newer version.</source>
        <extracomment>What was found of age; %1 is a detail.</extracomment>
        <translation>已于%1过期：请安装更新的版本。</translation>
    </message>
    <message>
        <source>A clinician has reviewed everything.</source>
        <extracomment>What was found of review; %1 is a detail.</extracomment>
        <translation>全部内容都经临床医务人员审核。</translation>
    </message>
    <message>
        <source>Drafts, not yet checked by a clinician: %1 documents.</source>
        <extracomment>What was found of review; %1 is a detail.</extracomment>
        <translation>草稿，尚未经临床医务人员审核：%1篇文档。</translation>
    </message>
    <message>
        <source>All are installed.</source>
        <extracomment>What was found of fonts; %1 is a detail.</extracomment>
        <translation>全部已安装。</translation>
    </message>
    <message>
        <source>Noto Sans is missing: text looks different. Install fonts-noto-core.</source>
        <extracomment>What was found of fonts; %1 is a detail.</extracomment>
        <translation>缺少Noto Sans：文字看起来会不同。请安装fonts-noto-core。</translation>
    </message>
    <message>
        <source>No letters for: %1. Install fonts-noto-core and fonts-noto-cjk.</source>
        <extracomment>What was found of fonts; %1 is a detail.</extracomment>
        <translation>缺少以下语言的字体：%1。请安装fonts-noto-core和fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>Every language can be read aloud.</source>
        <extracomment>What was found of voices; %1 is a detail.</extracomment>
        <translation>每种语言都可以朗读。</translation>
    </message>
    <message>
        <source>No voice is good enough for: %1. There is no button to read aloud in it.</source>
        <extracomment>What was found of voices; %1 is a detail.</extracomment>
        <translation>以下语言没有足够好的语音：%1。使用这种语言时没有朗读按钮。</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: %1. Install speech-dispatcher and espeak-ng, and check the sound card.</source>
        <extracomment>What was found of voices; %1 is a detail.</extracomment>
        <translation>什么都不能朗读：%1。请安装speech-dispatcher和espeak-ng，并检查声卡。</translation>
    </message>
    <message>
        <source>The kiosk listens on none.</source>
        <extracomment>What was found of network; %1 is a detail.</extracomment>
        <translation>本设备没有打开任何端口。</translation>
    </message>
    <message>
        <source>The kiosk can be reached from outside: %1</source>
        <extracomment>What was found of network; %1 is a detail.</extracomment>
        <translation>从外部可以连接到本设备：%1</translation>
    </message>
    <message>
        <source>It shows %1, which cannot be right. Off-hours are not kept until it is.</source>
        <extracomment>What was found of clock; %1 is a detail.</extracomment>
        <translation>时钟显示%1，这不可能正确。时钟改正之前，不会按时关闭屏幕。</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <extracomment>What was found of disk; %1 is a detail.</extracomment>
        <translation>剩余空间%1 MB。</translation>
    </message>
    <message>
        <source>Only %1 MB are free.</source>
        <extracomment>What was found of disk; %1 is a detail.</extracomment>
        <translation>只剩下%1 MB空间。</translation>
    </message>
    <message>
        <source>Full, or the data folder takes nothing: nothing you change is kept.</source>
        <extracomment>What was found of disk; %1 is a detail.</extracomment>
        <translation>磁盘已满，或数据文件夹不能写入：您的任何更改都不会保存。</translation>
    </message>
    <message>
        <source>%1 inches, measured with a ruler.</source>
        <extracomment>What was found of display; %1 is a detail.</extracomment>
        <translation>%1英寸，用尺子量过。</translation>
    </message>
    <message>
        <source>%1 inches, not measured, or more than one display: use the ruler in the set-up.</source>
        <extracomment>What was found of display; %1 is a detail.</extracomment>
        <translation>%1英寸，没有量过，或有不止一个显示屏：请在设置中用尺子量。</translation>
    </message>
    <message>
        <source>Touch screen found: %1</source>
        <extracomment>What was found of touch; %1 is a detail.</extracomment>
        <translation>找到触摸屏：%1</translation>
    </message>
    <message>
        <source>No touch screen is known yet. If touch works, all is well.</source>
        <extracomment>What was found of touch; %1 is a detail.</extracomment>
        <translation>还没有发现触摸屏。如果触摸有反应，就没有问题。</translation>
    </message>
    <message>
        <source>Something was held to the glass for long. Is it wet, dirty or broken? Wipe it in cleaning mode.</source>
        <extracomment>What was found of touch.</extracomment>
        <translation>有东西长时间接触玻璃。玻璃是湿了、脏了还是坏了？请用清洁模式擦拭。</translation>
    </message>
</context>
<context>
    <name>CleaningCover</name>
    <message>
        <source>Cleaning: touch is off</source>
        <extracomment>While staff wipe the glass. It counts down below.</extracomment>
        <translation>正在清洁：触摸已关闭</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <extracomment>Read aloud: how long touch stays off.</extracomment>
        <translation>还剩%1秒</translation>
    </message>
    <message>
        <source>Feel very sick? Tell the %1 now. Nobody there? Call %2.</source>
        <extracomment>%1 is what the front desk is called, %2 an emergency number such as 911.</extracomment>
        <translation>觉得病得很重？请马上告诉%1。那里没有人？请拨打%2。</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Read it out loud here?</source>
        <extracomment>Before a voice reads aloud what this person touched.</extracomment>
        <translation>要在这里大声读出来吗？</translation>
    </message>
    <message>
        <source>Others may hear.</source>
        <translation>别人可能会听到。</translation>
    </message>
    <message>
        <source>Yes, read it aloud</source>
        <translation>是，读出来</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不</translation>
    </message>
</context>
<context>
    <name>DemonstrationRibbon</name>
    <message>
        <source>Demonstration: not set up for this clinic. Content is a draft, not yet checked by a clinician.</source>
        <extracomment>On a kiosk that nobody has set up yet.</extracomment>
        <translation>演示：尚未为本诊所设置。内容是草稿，尚未经临床医务人员审核。</translation>
    </message>
    <message>
        <source>Demonstration: not set up for this clinic. Content and translation are drafts, not yet checked.</source>
        <extracomment>The same in a language whose translation is not yet checked either.</extracomment>
        <translation>演示：尚未为本诊所设置。内容和译文都是草稿，尚未审核。</translation>
    </message>
    <message>
        <source>Translation not yet checked</source>
        <extracomment>On translated pages whose translation nobody has put a name to.</extracomment>
        <translation>译文尚未审核</translation>
    </message>
</context>
<context>
    <name>EaseScreen</name>
    <message>
        <source>Easier to use</source>
        <translation>方便使用</translation>
    </message>
    <message>
        <source>Touch what helps you. It lasts until your visit ends.</source>
        <translation>请点选对您有帮助的。它一直有效，直到您使用结束。</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>Light on black, strong contrast</source>
        <translation>黑底浅字，强对比</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Pages may slide</source>
        <translation>页面可以滑动</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>什么都不动</translation>
    </message>
    <message>
        <source>Black screen: nobody beside me can read it</source>
        <extracomment>A button for somebody who is read to: the screen shows nothing until it is touched.</extracomment>
        <translation>黑屏：旁边的人看不到</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>The voice speaks as usual</source>
        <translation>语速正常</translation>
    </message>
    <message>
        <source>The voice speaks slower</source>
        <translation>语速放慢</translation>
    </message>
</context>
<context>
    <name>EaseSizes</name>
    <message>
        <source>Text %1 %</source>
        <extracomment>A text size, drawn at that size; %1 is a number such as 130.</extracomment>
        <translation>文字%1%</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was checked, %2 the verdict: good, look at this, or bad.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish and clear</source>
        <extracomment>Ends the visit: all that was touched is cleared, and the first screen comes back.</extracomment>
        <translation>结束并清除</translation>
    </message>
</context>
<context>
    <name>HelpNumbers</name>
    <message>
        <source>Away from here</source>
        <translation>不在这里时</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急救电话</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Tell the %1 now</source>
        <extracomment>The first thing to do; %1 is what the desk is called here.</extracomment>
        <translation>请马上告诉%1</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Sepsis: know the signs</source>
        <extracomment>The heading of the first screen with all topics.</extracomment>
        <translation>脓毒症：了解症状</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>Act early</source>
        <extracomment>A family of topics on the Home screen.</extracomment>
        <translation>及早行动</translation>
    </message>
    <message>
        <source>Understand sepsis</source>
        <extracomment>A family of topics on the Home screen.</extracomment>
        <translation>认识脓毒症</translation>
    </message>
    <message>
        <source>For you and your family</source>
        <extracomment>A family of topics on the Home screen: at risk, pregnancy, older adults, life after.</extracomment>
        <translation>给您和家人</translation>
    </message>
    <message>
        <source>Stop infections</source>
        <extracomment>A family of topics on the Home screen: where infections start, lower your risk.</extracomment>
        <translation>防止感染</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>I am still here</source>
        <translation>我还在这里</translation>
    </message>
    <message>
        <source>Finish now</source>
        <extracomment>Ends the visit at once and clears everything.</extracomment>
        <translation>现在结束</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Now press the key.</source>
        <extracomment>Under what a key is for, once it was touched.</extracomment>
        <translation>现在请按下该键。</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>Under what a key is for; %1 is the number by which the kiosk knows that key.</extracomment>
        <translation>按键%1</translation>
    </message>
    <message>
        <source>Up: read what is before</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>上：朗读前一项</translation>
    </message>
    <message>
        <source>Down: read what comes next</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>下：朗读后一项</translation>
    </message>
    <message>
        <source>Left: to the button before</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>左：移到前一个按钮</translation>
    </message>
    <message>
        <source>Right: to the next button</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>右：移到后一个按钮</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>按下当前按钮</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>马上求助</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>大声一点</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>小声一点</translation>
    </message>
    <message>
        <source>Black screen, so that nobody beside can read it</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>黑屏，旁边的人看不到</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <extracomment>Read aloud: the key for a blank between two words.</extracomment>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Shift</source>
        <extracomment>Read aloud: the key for capital letters.</extracomment>
        <translation>大写</translation>
    </message>
    <message>
        <source>Digits and marks</source>
        <extracomment>Read aloud: the key that shows digits and marks, letters with accents, or plain letters.</extracomment>
        <translation>数字和符号</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>带重音符号的字母</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>The key for a blank between two words.</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Read aloud: the key that takes the last letter back.</extracomment>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Guided: it asks questions</source>
        <extracomment>A mode of the signs check.</extracomment>
        <translation>引导式：会提问</translation>
    </message>
    <message>
        <source>Signs list: it asks nothing</source>
        <extracomment>A mode of the signs check.</extracomment>
        <translation>症状清单：不提问</translation>
    </message>
    <message>
        <source>It says how soon to tell the desk, for one person. In the UK and the EU such a program likely counts as a medical device: the clinic answers for it.</source>
        <extracomment>What the guided mode means.</extracomment>
        <translation>它针对一个人，说明应当多快告诉前台。在英国和欧盟，这样的程序很可能算作医疗器械：由诊所对它负责。</translation>
    </message>
    <message>
        <source>Like a printed leaflet: signs by age. No answers are taken, nothing is worked out.</source>
        <extracomment>What the list mode means.</extracomment>
        <translation>像一张印好的传单：按年龄列出症状。不收集答案，不计算结果。</translation>
    </message>
    <message>
        <source>Not checked: no named reviewer has read its signs, signs check and help yet.</source>
        <extracomment>Beside a language that staff may switch on.</extracomment>
        <translation>未审核：还没有署名的审核人看过它的症状、症状核对和求助内容。</translation>
    </message>
</context>
<context>
    <name>MoreTiles</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>人体图</translation>
    </message>
    <message>
        <source>Where infections can start</source>
        <translation>感染可能从哪里开始</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>词语解释</translation>
    </message>
    <message>
        <source>Hard words, made plain</source>
        <translation>难懂的词，用简单的话说</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>关于这台设备</translation>
    </message>
    <message>
        <source>Version, sources, licenses</source>
        <translation>版本、来源、许可证</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>All topics</source>
        <extracomment>On the last page of a topic the button leads to all topics instead.</extracomment>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Too many wrong PINs. Wait %1 seconds.</source>
        <extracomment>After wrong PINs; %1 counts down.</extracomment>
        <translation>PIN码输错次数太多。请等待%1秒。</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>A PIN was wrong.</extracomment>
        <translation>PIN码不对。</translation>
    </message>
    <message>
        <source>A PIN has 6 digits or more.</source>
        <extracomment>A PIN is too short.</extracomment>
        <translation>PIN码至少6位数字。</translation>
    </message>
    <message>
        <source>A PIN has 12 digits at most.</source>
        <extracomment>A PIN is too long.</extracomment>
        <translation>PIN码最多12位数字。</translation>
    </message>
    <message>
        <source>All digits are the same. That is guessed first: choose another PIN.</source>
        <extracomment>A new PIN is refused.</extracomment>
        <translation>所有数字都相同。这最容易被猜到：请选择另一个PIN码。</translation>
    </message>
    <message>
        <source>The digits count up or down. That is guessed first: choose another PIN.</source>
        <extracomment>A new PIN is refused, such as 123456.</extracomment>
        <translation>数字是连续递增或递减的。这最容易被猜到：请选择另一个PIN码。</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Begin again.</source>
        <extracomment>The second time, the new PIN was another one.</extracomment>
        <translation>两次输入的PIN码不一样。请重新开始。</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Ask whoever looks after this computer: sepsis-kiosk pin reset</source>
        <extracomment>What is kept of the PIN cannot be read.</extracomment>
        <translation>无法核对PIN码。请找管理这台电脑的人：sepsis-kiosk pin reset</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Is the disk full?</source>
        <extracomment>The disk does not take the new PIN.</extracomment>
        <translation>PIN码无法保存。磁盘是否已满？</translation>
    </message>
    <message>
        <source>New PIN: 6 to 12 digits</source>
        <extracomment>Above the pad, before a new PIN is entered.</extracomment>
        <translation>新PIN码：6至12位数字</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <extracomment>Above the pad, before a new PIN is entered for the second time.</extracomment>
        <translation>再输入一次同样的PIN码</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Says that the PIN is being checked.</extracomment>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 digits</source>
        <extracomment>Read aloud: how many digits of the PIN were entered.</extracomment>
        <translation>已输入%1位</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Read aloud: on the key that takes a digit back, and the one that ends the PIN.</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>PlayerButtons</name>
    <message>
        <source>Pause</source>
        <extracomment>Halts the voice that reads the page, or lets it go on.</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>Reads the last words once more.</extracomment>
        <translation>再读一遍</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>How fast the voice speaks.</extracomment>
        <translation>快一点</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>小声一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声一点</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>The voice that reads the page stops, and its buttons go.</extracomment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>ReachButton</name>
    <message>
        <source>Use the whole screen again</source>
        <extracomment>Of a large glass, for somebody in a wheelchair or with little strength in an arm.</extracomment>
        <translation>恢复使用整个屏幕</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>把所有内容移到够得着的地方</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Read aloud</source>
        <extracomment>A voice reads what is on the screen.</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>Said after an answer that was touched, as in: Trouble breathing, chosen.</extracomment>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>%1 of 4: %2</source>
        <extracomment>On a result: %1 is its place from 1 to 4, %2 its word, such as Emergency.</extracomment>
        <translation>%1/4：%2</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>“%1”</source>
        <extracomment>What to say at the desk, in the quotation marks of the language.</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>More below</source>
        <extracomment>On the button that scrolls a page that is longer than the screen.</extracomment>
        <translation>下面还有</translation>
    </message>
</context>
<context>
    <name>SettingTile</name>
    <message>
        <source>not set</source>
        <extracomment>Where a setting holds nothing.</extracomment>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>SetupKeys</name>
    <message>
        <source>Forget all keys</source>
        <extracomment>A button for staff: the kiosk forgets what the keys of a keypad are for.</extracomment>
        <translation>清除所有按键</translation>
    </message>
</context>
<context>
    <name>SetupNumber</name>
    <message>
        <source>Less</source>
        <extracomment>Read aloud: a button that makes a number smaller.</extracomment>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Read aloud: a button that makes a number larger.</extracomment>
        <translation>增加</translation>
    </message>
</context>
<context>
    <name>SetupNumbers</name>
    <message>
        <source>Emergency, %1</source>
        <extracomment>Over an emergency number; %1 is a region such as United Kingdom.</extracomment>
        <translation>急救电话，%1</translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <extracomment>In the place of an emergency number, where none is known.</extracomment>
        <translation>当地急救电话</translation>
    </message>
    <message>
        <source>No number is known for this place, so none is shown.</source>
        <extracomment>Where no emergency number is known.</extracomment>
        <translation>不知道这里的电话号码，所以不显示。</translation>
    </message>
    <message>
        <source>Yes, these are right here</source>
        <extracomment>Staff confirm the numbers that patients are told.</extracomment>
        <translation>是，这些号码在这里正确</translation>
    </message>
</context>
<context>
    <name>SetupRuler</name>
    <message>
        <source>Shorter</source>
        <extracomment>Read aloud: buttons that change the length of the line, much or a little.</extracomment>
        <translation>变短</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>变长</translation>
    </message>
</context>
<context>
    <name>SignsListScreen</name>
    <message>
        <source>Could this be sepsis?</source>
        <extracomment>The question a patient or a parent asks themselves.</extracomment>
        <translation>这会不会是脓毒症？</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>关于谁？</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>We read the summary.</source>
        <extracomment>How a source was read.</extracomment>
        <translation>我们读了它的摘要。</translation>
    </message>
    <message>
        <source>We read a copy of it.</source>
        <translation>我们读了它的副本。</translation>
    </message>
    <message>
        <source>We read it.</source>
        <translation>我们读了它。</translation>
    </message>
    <message>
        <source>Code for a phone: %1</source>
        <translation>手机扫码：%1</translation>
    </message>
</context>
<context>
    <name>SourcesButton</name>
    <message>
        <source>Out of date since %1: ask staff</source>
        <translation>已于%1过期：请问工作人员</translation>
    </message>
    <message>
        <source>Facts checked on %1</source>
        <translation>事实核对日期：%1</translation>
    </message>
    <message>
        <source>Draft: not yet checked by a clinician</source>
        <extracomment>The review status of a text.</extracomment>
        <translation>草稿：尚未经临床医务人员审核</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>这是谁说的？</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Who says this?</source>
        <translation>这是谁说的？</translation>
    </message>
    <message>
        <source>We wrote the words. They hold the facts. Scan a code with your phone to read more.</source>
        <extracomment>&quot;They&quot; are the organisations listed below.</extracomment>
        <translation>文字由我们编写。事实来自这些机构。用手机扫码可以了解更多。</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Spoken: %1 is the number of a button, %2 how many there are on this screen.</extracomment>
        <translation>第%1个，共%2个</translation>
    </message>
    <message>
        <source>button</source>
        <extracomment>Spoken after the name of a button.</extracomment>
        <translation>按钮</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>Spoken after an answer or a choice that is touched.</extracomment>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>Spoken after an answer or a choice that is not touched.</extracomment>
        <translation>未选</translation>
    </message>
    <message>
        <source>not available now</source>
        <extracomment>Spoken after the name of a button that can do nothing now.</extracomment>
        <translation>现在不能用</translation>
    </message>
    <message>
        <source>Buttons here: %1.</source>
        <extracomment>Spoken after the name of a screen; %1 is how many buttons it has.</extracomment>
        <translation>这里有%1个按钮。</translation>
    </message>
    <message>
        <source>Arrow right and arrow left go from button to button. Arrow down and arrow up read everything. Enter presses. There are also keys for back, home and help.</source>
        <extracomment>Spoken once, when somebody begins to use the keys.</extracomment>
        <translation>向右和向左箭头键在按钮之间移动。向下和向上箭头键朗读全部内容。回车键按下按钮。还有返回、首页和求助的按键。</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <extracomment>Spoken when nobody has touched anything for long.</extracomment>
        <translation>要继续，请按任意键。</translation>
    </message>
    <message>
        <source>Your visit has ended. All is cleared.</source>
        <extracomment>Spoken when a visit has ended.</extracomment>
        <translation>您的使用已结束。所有内容已清除。</translation>
    </message>
    <message>
        <source>Read it out loud here? Others may hear. Press Enter for yes.</source>
        <extracomment>Spoken before the first of what this person touched is said; Enter is a key.</extracomment>
        <translation>要在这里大声读出来吗？别人可能会听到。按回车键表示同意。</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago the signs were touched, %1 in minutes; short, so that it fits any number.</extracomment>
        <translation>%1分钟前</translation>
    </message>
</context>
<context>
    <name>StaffCardScreen</name>
    <message>
        <source>%1 of 4: %2</source>
        <extracomment>%1 is a result&apos;s place from 1 to 4, %2 its word, such as Emergency.</extracomment>
        <translation>%1/4：%2</translation>
    </message>
</context>
<context>
    <name>StaffCheckScreen</name>
    <message>
        <source>Check this kiosk</source>
        <extracomment>The heading of a list with a verdict on each part of the kiosk.</extracomment>
        <translation>检查这台设备</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>The button that looks again.</extracomment>
        <translation>再检查一次</translation>
    </message>
</context>
<context>
    <name>StaffCloseScreen</name>
    <message>
        <source>Close the kiosk?</source>
        <extracomment>Asked before the program ends.</extracomment>
        <translation>关闭这台设备？</translation>
    </message>
    <message>
        <source>Patients see nothing then, not even the emergency signs. An administrator starts it again, or switches the computer off and on.</source>
        <extracomment>Under &quot;Close the kiosk?&quot;.</extracomment>
        <translation>关闭后，病人什么也看不到，连紧急症状也看不到。要由管理员重新启动，或把电脑关机再开机。</translation>
    </message>
    <message>
        <source>Close it now</source>
        <extracomment>Ends the program.</extracomment>
        <translation>现在关闭</translation>
    </message>
</context>
<context>
    <name>StaffFaults</name>
    <message>
        <source>Some settings were refused, so the kiosk shows no local numbers. Set it up again, or have this mended:
%1</source>
        <extracomment>%1 names a file, a line and what is wrong there.</extracomment>
        <translation>有些设置被拒绝，所以本设备不显示本地电话号码。请重新设置，或请人修正：
%1</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Check this kiosk</source>
        <extracomment>Looks at all that can be wrong with this kiosk.</extracomment>
        <translation>检查这台设备</translation>
    </message>
    <message>
        <source>Cleaning mode</source>
        <extracomment>Switches touch off for a minute, to wipe the glass.</extracomment>
        <translation>清洁模式</translation>
    </message>
    <message>
        <source>Touch is off for 60 seconds</source>
        <translation>触摸关闭60秒</translation>
    </message>
    <message>
        <source>Something was held to the glass: wipe it dry</source>
        <extracomment>Under &quot;Cleaning mode&quot;: the first where the glass seemed to be touched for very long.</extracomment>
        <translation>有东西接触玻璃：请把它擦干</translation>
    </message>
    <message>
        <source>Set up again</source>
        <extracomment>Region, names, languages, signs check, screen size.</extracomment>
        <translation>重新设置</translation>
    </message>
    <message>
        <source>All settings</source>
        <extracomment>A list of every single setting.</extracomment>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <extracomment>Staff choose another PIN.</extracomment>
        <translation>更改PIN码</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <extracomment>Starts the program anew.</extracomment>
        <translation>重启这台设备</translation>
    </message>
    <message>
        <source>Shows what you changed</source>
        <extracomment>Under &quot;Restart the kiosk&quot;, after a setting was changed.</extracomment>
        <translation>使您的更改生效</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <extracomment>Ends the program until somebody starts it again.</extracomment>
        <translation>关闭这台设备</translation>
    </message>
    <message>
        <source>The screen stays empty until it is started again</source>
        <extracomment>Under &quot;Close the kiosk&quot;.</extracomment>
        <translation>重新启动之前，屏幕一直是空白的</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where one is in the set-up.</extracomment>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>On staff&apos;s screens: to the page before, or away from staff&apos;s screens.</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>Change the PIN</source>
        <extracomment>The heading of the pad for a new PIN.</extracomment>
        <translation>更改PIN码</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Staff</source>
        <extracomment>The heading of the pad that asks for the PIN, and of the screen behind it.</extracomment>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>For staff: enter the PIN</source>
        <translation>工作人员：请输入PIN码</translation>
    </message>
</context>
<context>
    <name>StaffSettingsScreen</name>
    <message>
        <source>All settings</source>
        <extracomment>The heading of the list of all settings.</extracomment>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>What you change shows when the kiosk starts anew. It does so by itself when you leave.</source>
        <extracomment>Under &quot;All settings&quot;.</extracomment>
        <translation>设备重新启动后，您的更改才会显示。您离开时，它会自动重启。</translation>
    </message>
</context>
<context>
    <name>StaffSetupScreen</name>
    <message>
        <source>Finish set-up</source>
        <extracomment>The buttons that lead on in the set-up: at its end, for one setting, and else.</extracomment>
        <translation>完成设置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full?</source>
        <extracomment>The disk does not take what staff changed.</extracomment>
        <translation>无法保存。磁盘是否已满？</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Where is this kiosk?</source>
        <extracomment>The name of the setting or page region.</extracomment>
        <translation>这台设备在哪里？</translation>
    </message>
    <message>
        <source>Are these numbers right?</source>
        <extracomment>The name of the setting or page numbers.</extracomment>
        <translation>这些号码对吗？</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <extracomment>The name of the setting or page clinic_name.</extracomment>
        <translation>诊所名称</translation>
    </message>
    <message>
        <source>What is the front desk called here?</source>
        <extracomment>The name of the setting or page desk_name.</extracomment>
        <translation>这里的前台叫什么？</translation>
    </message>
    <message>
        <source>Where is the desk?</source>
        <extracomment>The name of the setting or page desk_place.</extracomment>
        <translation>前台在哪里？</translation>
    </message>
    <message>
        <source>Is there a local advice line?</source>
        <extracomment>The name of the setting or page advice_name.</extracomment>
        <translation>有当地的咨询热线吗？</translation>
    </message>
    <message>
        <source>Number of the advice line</source>
        <extracomment>The name of the setting or page advice_number.</extracomment>
        <translation>咨询热线号码</translation>
    </message>
    <message>
        <source>Language that visits start in</source>
        <extracomment>The name of the setting or page language.</extracomment>
        <translation>开始使用时的语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>The name of the setting or page languages.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>The signs check</source>
        <extracomment>The name of the setting or page signs_check.</extracomment>
        <translation>症状核对</translation>
    </message>
    <message>
        <source>Who reviewed the signs check here?</source>
        <extracomment>The name of the setting or page reviewer.</extracomment>
        <translation>这里谁审核了症状核对？</translation>
    </message>
    <message>
        <source>When was it reviewed?</source>
        <extracomment>The name of the setting or page reviewed_on.</extracomment>
        <translation>什么时候审核的？</translation>
    </message>
    <message>
        <source>Diagonal of the screen, in inches</source>
        <extracomment>The name of the setting or page panel_inches.</extracomment>
        <translation>屏幕对角线，英寸</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>The name of the setting or page px_per_mm.</extracomment>
        <translation>测量屏幕</translation>
    </message>
    <message>
        <source>Seconds until a menu asks: still there?</source>
        <extracomment>The name of the setting or page idle_menu_s.</extracomment>
        <translation>菜单无人操作几秒后询问：还在吗？</translation>
    </message>
    <message>
        <source>The same, for pages and questions</source>
        <extracomment>The name of the setting or page idle_reading_s.</extracomment>
        <translation>同上，用于页面和问题</translation>
    </message>
    <message>
        <source>Screen goes dark at</source>
        <extracomment>The name of the setting or page off_from.</extracomment>
        <translation>屏幕关闭时间</translation>
    </message>
    <message>
        <source>Screen is on again at</source>
        <extracomment>The name of the setting or page off_to.</extracomment>
        <translation>屏幕重新打开时间</translation>
    </message>
    <message>
        <source>Learn the keys of a keypad</source>
        <extracomment>The name of the setting or page keypad.</extracomment>
        <translation>设定小键盘的按键</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <extracomment>The name of the setting or page pin.</extracomment>
        <translation>为工作人员选一个PIN码</translation>
    </message>
    <message>
        <source>All done?</source>
        <extracomment>The name of the setting or page done.</extracomment>
        <translation>都完成了吗？</translation>
    </message>
    <message>
        <source>It decides the emergency number and some words.</source>
        <extracomment>What the page region asks of staff.</extracomment>
        <translation>它决定急救电话和一些用词。</translation>
    </message>
    <message>
        <source>Patients are told to call them. Check with whoever is in charge.</source>
        <extracomment>What the page numbers asks of staff.</extracomment>
        <translation>病人会被告知拨打这些号码。请向负责人核实。</translation>
    </message>
    <message>
        <source>Stands on the first screens. It may stay empty.</source>
        <extracomment>What the page clinic_name asks of staff.</extracomment>
        <translation>显示在最前面的屏幕上。可以留空。</translation>
    </message>
    <message>
        <source>As in: tell the … Empty: %1.</source>
        <extracomment>What the page desk_name asks of staff.</extracomment>
        <translation>用在“告诉……”后面。留空则为：%1。</translation>
    </message>
    <message>
        <source>One short sentence, such as: Beside the main door. It may stay empty.</source>
        <extracomment>What the page desk_place asks of staff.</extracomment>
        <translation>一句短话，例如：在大门旁边。可以留空。</translation>
    </message>
    <message>
        <source>Its name, such as: Clinic nurse line. Leave it empty if there is none.</source>
        <extracomment>What the page advice_name asks of staff.</extracomment>
        <translation>它的名称，例如：诊所护士热线。没有就留空。</translation>
    </message>
    <message>
        <source>As one dials it from here.</source>
        <extracomment>What the page advice_number asks of staff.</extracomment>
        <translation>从这里拨打时的号码。</translation>
    </message>
    <message>
        <source>Visitors can always choose another one.</source>
        <extracomment>What the page language asks of staff.</extracomment>
        <translation>使用者随时可以选择另一种语言。</translation>
    </message>
    <message>
        <source>What visitors may choose from. A translation that is not checked says so on its pages. Switch it on only if your clinic accepts that.</source>
        <extracomment>What the page languages asks of staff.</extracomment>
        <translation>使用者可以选择的语言。未审核的译文会在页面上注明。只有在您的诊所接受时才打开。</translation>
    </message>
    <message>
        <source>How far may the kiosk go? Ask a clinician of this clinic.</source>
        <extracomment>What the page signs_check asks of staff.</extracomment>
        <translation>这台设备可以做到什么程度？请问本诊所的临床医务人员。</translation>
    </message>
    <message>
        <source>A clinician of this clinic, by name. Empty: every result says that it is a draft.</source>
        <extracomment>What the page reviewer asks of staff.</extracomment>
        <translation>本诊所一位临床医务人员的姓名。留空：每个结果都会注明是草稿。</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-11-22.</source>
        <extracomment>What the page reviewed_on asks of staff.</extracomment>
        <translation>年、月、日：2026-11-22。</translation>
    </message>
    <message>
        <source>Counts only if the screen was not measured with a ruler. 0: the screen says it.</source>
        <extracomment>What the page panel_inches asks of staff.</extracomment>
        <translation>只在屏幕没有用尺子量过时才有效。0：由屏幕自己提供。</translation>
    </message>
    <message>
        <source>Hold a ruler to the glass. Make the line exactly 50 mm long, so that everything is large enough to touch.</source>
        <extracomment>What the page px_per_mm asks of staff.</extracomment>
        <translation>把尺子贴在玻璃上。让线正好50毫米长，这样所有按钮都大得容易点按。</translation>
    </message>
    <message>
        <source>Without a touch.</source>
        <extracomment>What the page idle_menu_s asks of staff.
----------
What the page idle_reading_s asks of staff.</extracomment>
        <translation>没有触摸的时间。</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 20:00. Empty: never. Any touch wakes it.</source>
        <extracomment>What the page off_from asks of staff.</extracomment>
        <translation>小时和分钟，例如20:00。留空：从不关闭。一碰屏幕就会亮。</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 06:30.</source>
        <extracomment>What the page off_to asks of staff.</extracomment>
        <translation>小时和分钟，例如06:30。</translation>
    </message>
    <message>
        <source>Touch what a key is for, then press that key. A keyboard needs none of this.</source>
        <extracomment>What the page keypad asks of staff.</extracomment>
        <translation>先点选一个按键的用途，再按那个按键。普通键盘不需要这样做。</translation>
    </message>
    <message>
        <source>It opens this place: top right corner, three times. Write it down where patients do not see it.</source>
        <extracomment>What the page pin asks of staff.</extracomment>
        <translation>用它打开这里：点右上角三次。请记在病人看不到的地方。</translation>
    </message>
    <message>
        <source>The kiosk starts anew, without the demonstration note.</source>
        <extracomment>What the page done asks of staff.</extracomment>
        <translation>设备会重新启动，不再显示演示提示。</translation>
    </message>
</context>
<context>
    <name>TermStop</name>
    <message>
        <source>What does “%1” mean?</source>
        <extracomment>What an underlined word leads to, for a voice; %1 is the word as it stands in the text.</extracomment>
        <translation>“%1”是什么意思？</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>Not yet translated: this is in English</source>
        <extracomment>On pages that stand in English for want of a translation.</extracomment>
        <translation>尚未翻译：这里是英文</translation>
    </message>
    <message>
        <source>Translation not yet checked</source>
        <extracomment>On translated pages whose translation nobody has put a name to.</extracomment>
        <translation>译文尚未审核</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>One moment. This screen starts again.</source>
        <extracomment>After an error of the kiosk, for some seconds.</extracomment>
        <translation>请稍候。屏幕正在重新启动。</translation>
    </message>
    <message>
        <source>Feel very sick? Tell the %1 now.</source>
        <extracomment>%1 is what the front desk is called here.</extracomment>
        <translation>觉得病得很重？请马上告诉%1。</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>Are you still here?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, all will be cleared for the next person.</source>
        <translation>要继续，请点屏幕任何地方。否则会为下一位清除所有内容。</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <extracomment>Counts down from 30 to 1.</extracomment>
        <translation>还剩%1秒</translation>
    </message>
</context>
<context>
    <name>WelcomeFoot</name>
    <message>
        <source>Touch to start</source>
        <extracomment>The one button of the first screen; all of the screen can be touched.</extracomment>
        <translation>点击开始</translation>
    </message>
</context>
</TS>
