<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this kiosk</source>
        <translation>Acerca de este quiosco</translation>
    </message>
    <message>
        <source>This is general information. It does not tell you if you have sepsis or any illness. It does not replace a doctor or nurse.</source>
        <translation>Esta es información general. No le dice si usted tiene sepsis o alguna enfermedad. No reemplaza a un médico o a una enfermera.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Every text was checked by a clinician; its last line says by whom.</source>
        <extracomment>%1 of %2 texts.</extracomment>
        <translation>Un profesional de la salud revisó cada texto; la última línea dice quién.</translation>
    </message>
    <message>
        <source>Draft: %1 of %2 texts are not yet checked by a clinician.</source>
        <translation>Borrador: %1 de %2 textos aún no están revisados por un profesional de la salud.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Version %1, facts checked on %2</source>
        <extracomment>%1 is a short version code, %2 a date.</extracomment>
        <translation>Versión %1, datos revisados el %2</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>%1, checked on %2</source>
        <extracomment>%1 is a region such as United States, %2 a date.</extracomment>
        <translation>%1, revisados el %2</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Su privacidad</translation>
    </message>
    <message>
        <source>No network. No camera. Nothing about you is kept.</source>
        <translation>Sin red. Sin cámara. No se guarda nada sobre usted.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Sepsis kiosk %1, MIT license. Made with Qt %2 and PySide6, LGPL version 3; segno, BSD license; Python. Letters: Noto Sans, SIL Open Font License.</source>
        <translation>Sepsis kiosk %1, licencia MIT. Hecho con Qt %2 y PySide6, LGPL versión 3; segno, licencia BSD; Python. Letras: Noto Sans, SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>Under 3 months</source>
        <translation>Menos de 3 meses</translation>
    </message>
    <message>
        <source>3 months to 4 years</source>
        <translation>3 meses a 4 años</translation>
    </message>
    <message>
        <source>5 to 11 years</source>
        <translation>5 a 11 años</translation>
    </message>
    <message>
        <source>12 and older</source>
        <translation>12 años o más</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <extracomment>Opens the choice of larger text, stronger contrast and less motion.</extracomment>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>On the red button that is on every screen.</extracomment>
        <translation>Pida ayuda ya</translation>
    </message>
</context>
<context>
    <name>BeyondReach</name>
    <message>
        <source>Feel very sick? Tell the %1 now.</source>
        <extracomment>%1 is what the front desk is called here.</extracomment>
        <translation>¿Se siente muy mal? Avise ahora mismo en %1.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Who says this?</source>
        <extracomment>What a voice says a page&apos;s paragraph or card does when it is pressed.</extracomment>
        <translation>¿Quién lo dice?</translation>
    </message>
</context>
<context>
    <name>CheckHero</name>
    <message>
        <source>Could this be sepsis?</source>
        <extracomment>The question a patient or a parent asks themselves.</extracomment>
        <translation>¿Podría ser sepsis?</translation>
    </message>
    <message>
        <source>Up to 5 short questions. We keep nothing about you.</source>
        <translation>Hasta 5 preguntas cortas. No guardamos nada sobre usted.</translation>
    </message>
    <message>
        <source>The signs for each age, on one list.</source>
        <translation>Las señales para cada edad, en una lista.</translation>
    </message>
    <message>
        <source>Check the signs</source>
        <translation>Revisar las señales</translation>
    </message>
    <message>
        <source>See the signs</source>
        <translation>Ver las señales</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Settings</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Screens and content files</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Archivos de pantallas y contenido</translation>
    </message>
    <message>
        <source>Age of the content</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Antigüedad del contenido</translation>
    </message>
    <message>
        <source>Clinical review</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Revisión clínica</translation>
    </message>
    <message>
        <source>Letters of every language</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Letras de cada idioma</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Network ports</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Puertos de red</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Función táctil</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>A part of the kiosk that is checked.</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>A verdict.</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>A verdict.</extracomment>
        <translation>mal</translation>
    </message>
    <message>
        <source>look at this</source>
        <extracomment>A verdict.</extracomment>
        <translation>revise esto</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Set up for this clinic.</source>
        <extracomment>What was found of settings; %1 is a detail.</extracomment>
        <translation>Configurado para esta clínica.</translation>
    </message>
    <message>
        <source>Not set up yet: patients see the demonstration note.</source>
        <extracomment>What was found of settings; %1 is a detail.</extracomment>
        <translation>Aún sin configurar: los pacientes ven el aviso de demostración.</translation>
    </message>
    <message>
        <source>Refused, so no local numbers are shown. %1</source>
        <extracomment>What was found of settings; %1 is a detail.</extracomment>
        <translation>Rechazados; por eso no se muestran números locales. %1</translation>
    </message>
    <message>
        <source>A PIN is kept.</source>
        <extracomment>What was found of pin; %1 is a detail.</extracomment>
        <translation>Hay un PIN guardado.</translation>
    </message>
    <message>
        <source>There is no PIN: anybody can set this kiosk up.</source>
        <extracomment>What was found of pin; %1 is a detail.</extracomment>
        <translation>No hay PIN: cualquiera puede configurar este quiosco.</translation>
    </message>
    <message>
        <source>Complete and unchanged, version %1.</source>
        <extracomment>What was found of resources; %1 is a detail.</extracomment>
        <translation>Completos y sin cambios, versión %1.</translation>
    </message>
    <message>
        <source>Damaged: install the kiosk again.</source>
        <extracomment>What was found of resources; %1 is a detail.</extracomment>
        <translation>Dañados: instale otra vez el quiosco.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <extracomment>What was found of age; %1 is a detail.</extracomment>
        <translation>Válido hasta el %1.</translation>
    </message>
    <message>
        <source>Past its date since %1: install a newer version.</source>
        <extracomment>What was found of age; %1 is a detail.</extracomment>
        <translation>Vencido desde el %1: instale una versión más nueva.</translation>
    </message>
    <message>
        <source>A clinician has reviewed everything.</source>
        <extracomment>What was found of review; %1 is a detail.</extracomment>
        <translation>Un profesional de la salud lo ha revisado todo.</translation>
    </message>
    <message>
        <source>Drafts, not yet checked by a clinician: %1 documents.</source>
        <extracomment>What was found of review; %1 is a detail.</extracomment>
        <translation>Borradores aún no revisados por un profesional de la salud: %1 documentos.</translation>
    </message>
    <message>
        <source>All are installed.</source>
        <extracomment>What was found of fonts; %1 is a detail.</extracomment>
        <translation>Todas están instaladas.</translation>
    </message>
    <message>
        <source>Noto Sans is missing: text looks different. Install fonts-noto-core.</source>
        <extracomment>What was found of fonts; %1 is a detail.</extracomment>
        <translation>Falta Noto Sans: el texto se ve distinto. Instale fonts-noto-core.</translation>
    </message>
    <message>
        <source>No letters for: %1. Install fonts-noto-core and fonts-noto-cjk.</source>
        <extracomment>What was found of fonts; %1 is a detail.</extracomment>
        <translation>No hay letras para: %1. Instale fonts-noto-core y fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Every language can be read aloud.</source>
        <extracomment>What was found of voices; %1 is a detail.</extracomment>
        <translation>Todos los idiomas se pueden leer en voz alta.</translation>
    </message>
    <message>
        <source>No voice is good enough for: %1. There is no button to read aloud in it.</source>
        <extracomment>What was found of voices; %1 is a detail.</extracomment>
        <translation>Ninguna voz es lo bastante buena para: %1. En ese idioma no hay botón para leer en voz alta.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: %1. Install speech-dispatcher and espeak-ng, and check the sound card.</source>
        <extracomment>What was found of voices; %1 is a detail.</extracomment>
        <translation>No se puede leer nada en voz alta: %1. Instale speech-dispatcher y espeak-ng, y revise la tarjeta de sonido.</translation>
    </message>
    <message>
        <source>The kiosk listens on none.</source>
        <extracomment>What was found of network; %1 is a detail.</extracomment>
        <translation>El quiosco no escucha en ninguno.</translation>
    </message>
    <message>
        <source>The kiosk can be reached from outside: %1</source>
        <extracomment>What was found of network; %1 is a detail.</extracomment>
        <translation>Se puede llegar al quiosco desde fuera: %1</translation>
    </message>
    <message>
        <source>It shows %1, which cannot be right. Off-hours are not kept until it is.</source>
        <extracomment>What was found of clock; %1 is a detail.</extracomment>
        <translation>Muestra %1, que no puede ser correcto. Hasta que lo sea, no se respetan las horas de apagado.</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <extracomment>What was found of disk; %1 is a detail.</extracomment>
        <translation>Hay %1 MB libres.</translation>
    </message>
    <message>
        <source>Only %1 MB are free.</source>
        <extracomment>What was found of disk; %1 is a detail.</extracomment>
        <translation>Solo hay %1 MB libres.</translation>
    </message>
    <message>
        <source>Full, or the data folder takes nothing: nothing you change is kept.</source>
        <extracomment>What was found of disk; %1 is a detail.</extracomment>
        <translation>Está lleno, o la carpeta de datos no admite nada: no se guarda nada de lo que cambie.</translation>
    </message>
    <message>
        <source>%1 inches, measured with a ruler.</source>
        <extracomment>What was found of display; %1 is a detail.</extracomment>
        <translation>%1 pulgadas, medida con una regla.</translation>
    </message>
    <message>
        <source>%1 inches, not measured, or more than one display: use the ruler in the set-up.</source>
        <extracomment>What was found of display; %1 is a detail.</extracomment>
        <translation>%1 pulgadas, sin medir, o hay más de una pantalla: use la regla en la configuración.</translation>
    </message>
    <message>
        <source>Touch screen found: %1</source>
        <extracomment>What was found of touch; %1 is a detail.</extracomment>
        <translation>Pantalla táctil encontrada: %1</translation>
    </message>
    <message>
        <source>No touch screen is known yet. If touch works, all is well.</source>
        <extracomment>What was found of touch; %1 is a detail.</extracomment>
        <translation>Aún no se conoce ninguna pantalla táctil. Si la pantalla responde al toque, todo está bien.</translation>
    </message>
    <message>
        <source>Something was held to the glass for long. Is it wet, dirty or broken? Wipe it in cleaning mode.</source>
        <extracomment>What was found of touch.</extracomment>
        <translation>Algo tocó el vidrio durante mucho tiempo. ¿Está mojado, sucio o roto? Límpielo en el modo de limpieza.</translation>
    </message>
</context>
<context>
    <name>CleaningCover</name>
    <message>
        <source>Cleaning: touch is off</source>
        <extracomment>While staff wipe the glass. It counts down below.</extracomment>
        <translation>Limpieza: la pantalla no responde al toque</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <extracomment>Read aloud: how long touch stays off.</extracomment>
        <translation>Quedan %1 segundos</translation>
    </message>
    <message>
        <source>Feel very sick? Tell the %1 now. Nobody there? Call %2.</source>
        <extracomment>%1 is what the front desk is called, %2 an emergency number such as 911.</extracomment>
        <translation>¿Se siente muy mal? Avise ahora mismo en %1. ¿No hay nadie? Llame al %2.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Read it out loud here?</source>
        <extracomment>Before a voice reads aloud what this person touched.</extracomment>
        <translation>¿Leerlo aquí en voz alta?</translation>
    </message>
    <message>
        <source>Others may hear.</source>
        <translation>Otras personas pueden oírlo.</translation>
    </message>
    <message>
        <source>Yes, read it aloud</source>
        <translation>Sí, leer en voz alta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>DemonstrationRibbon</name>
    <message>
        <source>Demonstration: not set up for this clinic. Content is a draft, not yet checked by a clinician.</source>
        <extracomment>On a kiosk that nobody has set up yet.</extracomment>
        <translation>Demostración: sin configurar para esta clínica. El contenido es un borrador, aún no revisado por un profesional de la salud.</translation>
    </message>
    <message>
        <source>Demonstration: not set up for this clinic. Content and translation are drafts, not yet checked.</source>
        <extracomment>The same in a language whose translation is not yet checked either.</extracomment>
        <translation>Demostración: sin configurar para esta clínica. El contenido y la traducción son borradores, aún no revisados.</translation>
    </message>
    <message>
        <source>Translation not yet checked</source>
        <extracomment>On translated pages whose translation nobody has put a name to.</extracomment>
        <translation>Traducción aún no revisada</translation>
    </message>
</context>
<context>
    <name>EaseScreen</name>
    <message>
        <source>Easier to use</source>
        <translation>Más fácil de usar</translation>
    </message>
    <message>
        <source>Touch what helps you. It lasts until your visit ends.</source>
        <translation>Toque lo que le ayuda. Dura hasta que termine su visita.</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Oscuro sobre claro</translation>
    </message>
    <message>
        <source>Light on black, strong contrast</source>
        <translation>Claro sobre negro, mucho contraste</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Pages may slide</source>
        <translation>Las páginas pueden deslizarse</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Black screen: nobody beside me can read it</source>
        <extracomment>A button for somebody who is read to: the screen shows nothing until it is touched.</extracomment>
        <translation>Pantalla negra: nadie a mi lado puede leerla</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>The voice speaks as usual</source>
        <translation>La voz habla como siempre</translation>
    </message>
    <message>
        <source>The voice speaks slower</source>
        <translation>La voz habla más lento</translation>
    </message>
</context>
<context>
    <name>EaseSizes</name>
    <message>
        <source>Text %1 %</source>
        <extracomment>A text size, drawn at that size; %1 is a number such as 130.</extracomment>
        <translation>Texto %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was checked, %2 the verdict: good, look at this, or bad.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FinishButton</name>
    <message>
        <source>Finish and clear</source>
        <extracomment>Ends the visit: all that was touched is cleared, and the first screen comes back.</extracomment>
        <translation>Terminar y borrar</translation>
    </message>
</context>
<context>
    <name>HelpNumbers</name>
    <message>
        <source>Away from here</source>
        <translation>Si está en otro lugar</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Tell the %1 now</source>
        <extracomment>The first thing to do; %1 is what the desk is called here.</extracomment>
        <translation>Avise ahora mismo en %1</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Sepsis: know the signs</source>
        <extracomment>The heading of the first screen with all topics.</extracomment>
        <translation>Sepsis: conozca las señales</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>Act early</source>
        <extracomment>A family of topics on the Home screen.</extracomment>
        <translation>Actúe pronto</translation>
    </message>
    <message>
        <source>Understand sepsis</source>
        <extracomment>A family of topics on the Home screen.</extracomment>
        <translation>Entender la sepsis</translation>
    </message>
    <message>
        <source>For you and your family</source>
        <extracomment>A family of topics on the Home screen: at risk, pregnancy, older adults, life after.</extracomment>
        <translation>Para usted y su familia</translation>
    </message>
    <message>
        <source>Stop infections</source>
        <extracomment>A family of topics on the Home screen: where infections start, lower your risk.</extracomment>
        <translation>Evitar infecciones</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Finish now</source>
        <extracomment>Ends the visit at once and clears everything.</extracomment>
        <translation>Terminar ahora</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Now press the key.</source>
        <extracomment>Under what a key is for, once it was touched.</extracomment>
        <translation>Ahora pulse la tecla.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>Under what a key is for; %1 is the number by which the kiosk knows that key.</extracomment>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>Up: read what is before</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Arriba: leer lo anterior</translation>
    </message>
    <message>
        <source>Down: read what comes next</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Abajo: leer lo siguiente</translation>
    </message>
    <message>
        <source>Left: to the button before</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Izquierda: al botón anterior</translation>
    </message>
    <message>
        <source>Right: to the next button</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Derecha: al botón siguiente</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Pida ayuda ya</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Black screen, so that nobody beside can read it</source>
        <extracomment>What a key of a keypad is for.</extracomment>
        <translation>Pantalla negra, para que nadie al lado pueda leerla</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <extracomment>Read aloud: the key for a blank between two words.</extracomment>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Shift</source>
        <extracomment>Read aloud: the key for capital letters.</extracomment>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Digits and marks</source>
        <extracomment>Read aloud: the key that shows digits and marks, letters with accents, or plain letters.</extracomment>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con acentos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>The key for a blank between two words.</extracomment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Read aloud: the key that takes the last letter back.</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Guided: it asks questions</source>
        <extracomment>A mode of the signs check.</extracomment>
        <translation>Guiada: hace preguntas</translation>
    </message>
    <message>
        <source>Signs list: it asks nothing</source>
        <extracomment>A mode of the signs check.</extracomment>
        <translation>Lista de señales: no pregunta nada</translation>
    </message>
    <message>
        <source>It says how soon to tell the desk, for one person. In the UK and the EU such a program likely counts as a medical device: the clinic answers for it.</source>
        <extracomment>What the guided mode means.</extracomment>
        <translation>Dice, para una persona, con qué rapidez avisar en la recepción. En el Reino Unido y la UE es probable que un programa así cuente como producto sanitario (dispositivo médico): la clínica responde por él.</translation>
    </message>
    <message>
        <source>Like a printed leaflet: signs by age. No answers are taken, nothing is worked out.</source>
        <extracomment>What the list mode means.</extracomment>
        <translation>Como un folleto impreso: señales por edad. No se piden respuestas ni se calcula nada.</translation>
    </message>
    <message>
        <source>Not checked: no named reviewer has read its signs, signs check and help yet.</source>
        <extracomment>Beside a language that staff may switch on.</extracomment>
        <translation>Sin revisar: ningún revisor con nombre ha leído aún sus señales, su revisión de señales y su ayuda.</translation>
    </message>
</context>
<context>
    <name>MoreTiles</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Mapa del cuerpo</translation>
    </message>
    <message>
        <source>Where infections can start</source>
        <translation>Dónde pueden empezar las infecciones</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Hard words, made plain</source>
        <translation>Palabras difíciles, explicadas</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>Acerca de este quiosco</translation>
    </message>
    <message>
        <source>Version, sources, licenses</source>
        <translation>Versión, fuentes, licencias</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>All topics</source>
        <extracomment>On the last page of a topic the button leads to all topics instead.</extracomment>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Too many wrong PINs. Wait %1 seconds.</source>
        <extracomment>After wrong PINs; %1 counts down.</extracomment>
        <translation>Demasiados PIN incorrectos. Espere %1 segundos.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>A PIN was wrong.</extracomment>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits or more.</source>
        <extracomment>A PIN is too short.</extracomment>
        <translation>Un PIN tiene 6 dígitos o más.</translation>
    </message>
    <message>
        <source>A PIN has 12 digits at most.</source>
        <extracomment>A PIN is too long.</extracomment>
        <translation>Un PIN tiene 12 dígitos como máximo.</translation>
    </message>
    <message>
        <source>All digits are the same. That is guessed first: choose another PIN.</source>
        <extracomment>A new PIN is refused.</extracomment>
        <translation>Todos los dígitos son iguales. Es lo primero que alguien prueba: elija otro PIN.</translation>
    </message>
    <message>
        <source>The digits count up or down. That is guessed first: choose another PIN.</source>
        <extracomment>A new PIN is refused, such as 123456.</extracomment>
        <translation>Los dígitos suben o bajan de uno en uno. Es lo primero que alguien prueba: elija otro PIN.</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Begin again.</source>
        <extracomment>The second time, the new PIN was another one.</extracomment>
        <translation>Los dos PIN no eran iguales. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Ask whoever looks after this computer: sepsis-kiosk pin reset</source>
        <extracomment>What is kept of the PIN cannot be read.</extracomment>
        <translation>No se puede comprobar el PIN. Pregunte a quien se ocupa de esta computadora: sepsis-kiosk pin reset</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Is the disk full?</source>
        <extracomment>The disk does not take the new PIN.</extracomment>
        <translation>No se pudo guardar el PIN. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>New PIN: 6 to 12 digits</source>
        <extracomment>Above the pad, before a new PIN is entered.</extracomment>
        <translation>PIN nuevo: de 6 a 12 dígitos</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <extracomment>Above the pad, before a new PIN is entered for the second time.</extracomment>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Says that the PIN is being checked.</extracomment>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 digits</source>
        <extracomment>Read aloud: how many digits of the PIN were entered.</extracomment>
        <translation>%1 dígitos</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Read aloud: on the key that takes a digit back, and the one that ends the PIN.</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>PlayerButtons</name>
    <message>
        <source>Pause</source>
        <extracomment>Halts the voice that reads the page, or lets it go on.</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>Reads the last words once more.</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>How fast the voice speaks.</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>The voice that reads the page stops, and its buttons go.</extracomment>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReachButton</name>
    <message>
        <source>Use the whole screen again</source>
        <extracomment>Of a large glass, for somebody in a wheelchair or with little strength in an arm.</extracomment>
        <translation>Volver a usar toda la pantalla</translation>
    </message>
    <message>
        <source>Bring everything within reach</source>
        <translation>Acercar todo a mi alcance</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Read aloud</source>
        <extracomment>A voice reads what is on the screen.</extracomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>Said after an answer that was touched, as in: Trouble breathing, chosen.</extracomment>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>%1 of 4: %2</source>
        <extracomment>On a result: %1 is its place from 1 to 4, %2 its word, such as Emergency.</extracomment>
        <translation>%1 de 4: %2</translation>
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
        <translation>Subir</translation>
    </message>
    <message>
        <source>More below</source>
        <extracomment>On the button that scrolls a page that is longer than the screen.</extracomment>
        <translation>Hay más abajo</translation>
    </message>
</context>
<context>
    <name>SettingTile</name>
    <message>
        <source>not set</source>
        <extracomment>Where a setting holds nothing.</extracomment>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>SetupKeys</name>
    <message>
        <source>Forget all keys</source>
        <extracomment>A button for staff: the kiosk forgets what the keys of a keypad are for.</extracomment>
        <translation>Olvidar todas las teclas</translation>
    </message>
</context>
<context>
    <name>SetupNumber</name>
    <message>
        <source>Less</source>
        <extracomment>Read aloud: a button that makes a number smaller.</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Read aloud: a button that makes a number larger.</extracomment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SetupNumbers</name>
    <message>
        <source>Emergency, %1</source>
        <extracomment>Over an emergency number; %1 is a region such as United Kingdom.</extracomment>
        <translation>Emergencia, %1</translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <extracomment>In the place of an emergency number, where none is known.</extracomment>
        <translation>su número de emergencias local</translation>
    </message>
    <message>
        <source>No number is known for this place, so none is shown.</source>
        <extracomment>Where no emergency number is known.</extracomment>
        <translation>No se conoce ningún número para este lugar; por eso no se muestra ninguno.</translation>
    </message>
    <message>
        <source>Yes, these are right here</source>
        <extracomment>Staff confirm the numbers that patients are told.</extracomment>
        <translation>Sí, aquí son correctos</translation>
    </message>
</context>
<context>
    <name>SetupRuler</name>
    <message>
        <source>Shorter</source>
        <extracomment>Read aloud: buttons that change the length of the line, much or a little.</extracomment>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más larga</translation>
    </message>
</context>
<context>
    <name>SignsListScreen</name>
    <message>
        <source>Could this be sepsis?</source>
        <extracomment>The question a patient or a parent asks themselves.</extracomment>
        <translation>¿Podría ser sepsis?</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>¿De quién se trata?</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>We read the summary.</source>
        <extracomment>How a source was read.</extracomment>
        <translation>Leímos el resumen.</translation>
    </message>
    <message>
        <source>We read a copy of it.</source>
        <translation>Leímos una copia.</translation>
    </message>
    <message>
        <source>We read it.</source>
        <translation>La leímos.</translation>
    </message>
    <message>
        <source>Code for a phone: %1</source>
        <translation>Código para un teléfono: %1</translation>
    </message>
</context>
<context>
    <name>SourcesButton</name>
    <message>
        <source>Out of date since %1: ask staff</source>
        <translation>Desactualizado desde el %1: pregunte al personal</translation>
    </message>
    <message>
        <source>Facts checked on %1</source>
        <translation>Datos revisados el %1</translation>
    </message>
    <message>
        <source>Draft: not yet checked by a clinician</source>
        <extracomment>The review status of a text.</extracomment>
        <translation>Borrador: aún no revisado por un profesional de la salud</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>We wrote the words. They hold the facts. Scan a code with your phone to read more.</source>
        <extracomment>&quot;They&quot; are the organisations listed below.</extracomment>
        <translation>Las palabras son nuestras. Los datos son de estas organizaciones. Escanee un código con su teléfono para leer más.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Spoken: %1 is the number of a button, %2 how many there are on this screen.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>button</source>
        <extracomment>Spoken after the name of a button.</extracomment>
        <translation>botón</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>Spoken after an answer or a choice that is touched.</extracomment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>Spoken after an answer or a choice that is not touched.</extracomment>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>not available now</source>
        <extracomment>Spoken after the name of a button that can do nothing now.</extracomment>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>Buttons here: %1.</source>
        <extracomment>Spoken after the name of a screen; %1 is how many buttons it has.</extracomment>
        <translation>Botones aquí: %1.</translation>
    </message>
    <message>
        <source>Arrow right and arrow left go from button to button. Arrow down and arrow up read everything. Enter presses. There are also keys for back, home and help.</source>
        <extracomment>Spoken once, when somebody begins to use the keys.</extracomment>
        <translation>Las flechas derecha e izquierda van de un botón a otro. Las flechas abajo y arriba leen todo. Enter pulsa el botón. También hay teclas para atrás, inicio y ayuda.</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <extracomment>Spoken when nobody has touched anything for long.</extracomment>
        <translation>Pulse cualquier tecla para seguir.</translation>
    </message>
    <message>
        <source>Your visit has ended. All is cleared.</source>
        <extracomment>Spoken when a visit has ended.</extracomment>
        <translation>Su visita ha terminado. Todo está borrado.</translation>
    </message>
    <message>
        <source>Read it out loud here? Others may hear. Press Enter for yes.</source>
        <extracomment>Spoken before the first of what this person touched is said; Enter is a key.</extracomment>
        <translation>¿Leerlo aquí en voz alta? Otras personas pueden oírlo. Pulse Enter para decir que sí.</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago the signs were touched, %1 in minutes; short, so that it fits any number.</extracomment>
        <translation>hace %1 min</translation>
    </message>
</context>
<context>
    <name>StaffCardScreen</name>
    <message>
        <source>%1 of 4: %2</source>
        <extracomment>%1 is a result&apos;s place from 1 to 4, %2 its word, such as Emergency.</extracomment>
        <translation>%1 de 4: %2</translation>
    </message>
</context>
<context>
    <name>StaffCheckScreen</name>
    <message>
        <source>Check this kiosk</source>
        <extracomment>The heading of a list with a verdict on each part of the kiosk.</extracomment>
        <translation>Revisar este quiosco</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>The button that looks again.</extracomment>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>StaffCloseScreen</name>
    <message>
        <source>Close the kiosk?</source>
        <extracomment>Asked before the program ends.</extracomment>
        <translation>¿Cerrar el quiosco?</translation>
    </message>
    <message>
        <source>Patients see nothing then, not even the emergency signs. An administrator starts it again, or switches the computer off and on.</source>
        <extracomment>Under &quot;Close the kiosk?&quot;.</extracomment>
        <translation>Entonces los pacientes no ven nada, ni siquiera las señales de emergencia. Un administrador lo inicia otra vez, o apaga y enciende la computadora.</translation>
    </message>
    <message>
        <source>Close it now</source>
        <extracomment>Ends the program.</extracomment>
        <translation>Cerrarlo ahora</translation>
    </message>
</context>
<context>
    <name>StaffFaults</name>
    <message>
        <source>Some settings were refused, so the kiosk shows no local numbers. Set it up again, or have this mended:
%1</source>
        <extracomment>%1 names a file, a line and what is wrong there.</extracomment>
        <translation>Algunos ajustes se rechazaron; por eso el quiosco no muestra números locales. Configúrelo otra vez, o haga que corrijan esto:
%1</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Check this kiosk</source>
        <extracomment>Looks at all that can be wrong with this kiosk.</extracomment>
        <translation>Revisar este quiosco</translation>
    </message>
    <message>
        <source>Cleaning mode</source>
        <extracomment>Switches touch off for a minute, to wipe the glass.</extracomment>
        <translation>Modo de limpieza</translation>
    </message>
    <message>
        <source>Touch is off for 60 seconds</source>
        <translation>La pantalla no responde al toque durante 60 segundos</translation>
    </message>
    <message>
        <source>Something was held to the glass: wipe it dry</source>
        <extracomment>Under &quot;Cleaning mode&quot;: the first where the glass seemed to be touched for very long.</extracomment>
        <translation>Algo estuvo tocando el vidrio: séquelo</translation>
    </message>
    <message>
        <source>Set up again</source>
        <extracomment>Region, names, languages, signs check, screen size.</extracomment>
        <translation>Configurar otra vez</translation>
    </message>
    <message>
        <source>All settings</source>
        <extracomment>A list of every single setting.</extracomment>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <extracomment>Staff choose another PIN.</extracomment>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <extracomment>Starts the program anew.</extracomment>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>Shows what you changed</source>
        <extracomment>Under &quot;Restart the kiosk&quot;, after a setting was changed.</extracomment>
        <translation>Muestra lo que usted cambió</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <extracomment>Ends the program until somebody starts it again.</extracomment>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>The screen stays empty until it is started again</source>
        <extracomment>Under &quot;Close the kiosk&quot;.</extracomment>
        <translation>La pantalla queda vacía hasta que se inicie otra vez</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where one is in the set-up.</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>On staff&apos;s screens: to the page before, or away from staff&apos;s screens.</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>Change the PIN</source>
        <extracomment>The heading of the pad for a new PIN.</extracomment>
        <translation>Cambiar el PIN</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Staff</source>
        <extracomment>The heading of the pad that asks for the PIN, and of the screen behind it.</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>For staff: enter the PIN</source>
        <translation>Para el personal: escriba el PIN</translation>
    </message>
</context>
<context>
    <name>StaffSettingsScreen</name>
    <message>
        <source>All settings</source>
        <extracomment>The heading of the list of all settings.</extracomment>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>What you change shows when the kiosk starts anew. It does so by itself when you leave.</source>
        <extracomment>Under &quot;All settings&quot;.</extracomment>
        <translation>Lo que cambie se ve cuando el quiosco se reinicia. Lo hace por sí solo cuando usted sale.</translation>
    </message>
</context>
<context>
    <name>StaffSetupScreen</name>
    <message>
        <source>Finish set-up</source>
        <extracomment>The buttons that lead on in the set-up: at its end, for one setting, and else.</extracomment>
        <translation>Terminar la configuración</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full?</source>
        <extracomment>The disk does not take what staff changed.</extracomment>
        <translation>Esto no se pudo guardar. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Where is this kiosk?</source>
        <extracomment>The name of the setting or page region.</extracomment>
        <translation>¿Dónde está este quiosco?</translation>
    </message>
    <message>
        <source>Are these numbers right?</source>
        <extracomment>The name of the setting or page numbers.</extracomment>
        <translation>¿Son correctos estos números?</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <extracomment>The name of the setting or page clinic_name.</extracomment>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>What is the front desk called here?</source>
        <extracomment>The name of the setting or page desk_name.</extracomment>
        <translation>¿Cómo se llama aquí la recepción?</translation>
    </message>
    <message>
        <source>Where is the desk?</source>
        <extracomment>The name of the setting or page desk_place.</extracomment>
        <translation>¿Dónde está la recepción?</translation>
    </message>
    <message>
        <source>Is there a local advice line?</source>
        <extracomment>The name of the setting or page advice_name.</extracomment>
        <translation>¿Hay una línea de orientación local?</translation>
    </message>
    <message>
        <source>Number of the advice line</source>
        <extracomment>The name of the setting or page advice_number.</extracomment>
        <translation>Número de la línea de orientación</translation>
    </message>
    <message>
        <source>Language that visits start in</source>
        <extracomment>The name of the setting or page language.</extracomment>
        <translation>Idioma en que empiezan las visitas</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>The name of the setting or page languages.</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The signs check</source>
        <extracomment>The name of the setting or page signs_check.</extracomment>
        <translation>La revisión de señales</translation>
    </message>
    <message>
        <source>Who reviewed the signs check here?</source>
        <extracomment>The name of the setting or page reviewer.</extracomment>
        <translation>¿Quién aprobó aquí la revisión de señales?</translation>
    </message>
    <message>
        <source>When was it reviewed?</source>
        <extracomment>The name of the setting or page reviewed_on.</extracomment>
        <translation>¿Cuándo se aprobó?</translation>
    </message>
    <message>
        <source>Diagonal of the screen, in inches</source>
        <extracomment>The name of the setting or page panel_inches.</extracomment>
        <translation>Diagonal de la pantalla, en pulgadas</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>The name of the setting or page px_per_mm.</extracomment>
        <translation>Medir la pantalla</translation>
    </message>
    <message>
        <source>Seconds until a menu asks: still there?</source>
        <extracomment>The name of the setting or page idle_menu_s.</extracomment>
        <translation>Segundos hasta que un menú pregunta: ¿sigue ahí?</translation>
    </message>
    <message>
        <source>The same, for pages and questions</source>
        <extracomment>The name of the setting or page idle_reading_s.</extracomment>
        <translation>Lo mismo, para páginas y preguntas</translation>
    </message>
    <message>
        <source>Screen goes dark at</source>
        <extracomment>The name of the setting or page off_from.</extracomment>
        <translation>La pantalla se apaga a las</translation>
    </message>
    <message>
        <source>Screen is on again at</source>
        <extracomment>The name of the setting or page off_to.</extracomment>
        <translation>La pantalla se enciende otra vez a las</translation>
    </message>
    <message>
        <source>Learn the keys of a keypad</source>
        <extracomment>The name of the setting or page keypad.</extracomment>
        <translation>Aprender las teclas de un teclado de botones</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <extracomment>The name of the setting or page pin.</extracomment>
        <translation>Elija un PIN para el personal</translation>
    </message>
    <message>
        <source>All done?</source>
        <extracomment>The name of the setting or page done.</extracomment>
        <translation>¿Todo listo?</translation>
    </message>
    <message>
        <source>It decides the emergency number and some words.</source>
        <extracomment>What the page region asks of staff.</extracomment>
        <translation>De esto dependen el número de emergencias y algunas palabras.</translation>
    </message>
    <message>
        <source>Patients are told to call them. Check with whoever is in charge.</source>
        <extracomment>What the page numbers asks of staff.</extracomment>
        <translation>Se pide a los pacientes que los llamen. Confírmelos con la persona responsable.</translation>
    </message>
    <message>
        <source>Stands on the first screens. It may stay empty.</source>
        <extracomment>What the page clinic_name asks of staff.</extracomment>
        <translation>Aparece en las primeras pantallas. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>As in: tell the … Empty: %1.</source>
        <extracomment>What the page desk_name asks of staff.</extracomment>
        <translation>Con su artículo, como en: avise en … Vacío: %1.</translation>
    </message>
    <message>
        <source>One short sentence, such as: Beside the main door. It may stay empty.</source>
        <extracomment>What the page desk_place asks of staff.</extracomment>
        <translation>Una frase corta, por ejemplo: Al lado de la puerta principal. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Its name, such as: Clinic nurse line. Leave it empty if there is none.</source>
        <extracomment>What the page advice_name asks of staff.</extracomment>
        <translation>Su nombre, por ejemplo: Línea de enfermería de la clínica. Si no hay, déjelo vacío.</translation>
    </message>
    <message>
        <source>As one dials it from here.</source>
        <extracomment>What the page advice_number asks of staff.</extracomment>
        <translation>Tal como se marca desde aquí.</translation>
    </message>
    <message>
        <source>Visitors can always choose another one.</source>
        <extracomment>What the page language asks of staff.</extracomment>
        <translation>Los visitantes siempre pueden elegir otro.</translation>
    </message>
    <message>
        <source>What visitors may choose from. A translation that is not checked says so on its pages. Switch it on only if your clinic accepts that.</source>
        <extracomment>What the page languages asks of staff.</extracomment>
        <translation>Lo que los visitantes pueden elegir. Una traducción sin revisar lo dice en sus páginas. Actívela solo si su clínica lo acepta.</translation>
    </message>
    <message>
        <source>How far may the kiosk go? Ask a clinician of this clinic.</source>
        <extracomment>What the page signs_check asks of staff.</extracomment>
        <translation>¿Hasta dónde puede llegar el quiosco? Pregunte a un profesional de la salud de esta clínica.</translation>
    </message>
    <message>
        <source>A clinician of this clinic, by name. Empty: every result says that it is a draft.</source>
        <extracomment>What the page reviewer asks of staff.</extracomment>
        <translation>Un profesional de la salud de esta clínica, por su nombre. Vacío: cada resultado dice que es un borrador.</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-11-22.</source>
        <extracomment>What the page reviewed_on asks of staff.</extracomment>
        <translation>Año, mes, día: 2026-11-22.</translation>
    </message>
    <message>
        <source>Counts only if the screen was not measured with a ruler. 0: the screen says it.</source>
        <extracomment>What the page panel_inches asks of staff.</extracomment>
        <translation>Solo cuenta si la pantalla no se midió con una regla. 0: lo dice la pantalla.</translation>
    </message>
    <message>
        <source>Hold a ruler to the glass. Make the line exactly 50 mm long, so that everything is large enough to touch.</source>
        <extracomment>What the page px_per_mm asks of staff.</extracomment>
        <translation>Ponga una regla sobre el vidrio. Haga que la línea mida exactamente 50 mm, para que todo sea lo bastante grande para tocarlo.</translation>
    </message>
    <message>
        <source>Without a touch.</source>
        <extracomment>What the page idle_menu_s asks of staff.
----------
What the page idle_reading_s asks of staff.</extracomment>
        <translation>Sin que nadie toque.</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 20:00. Empty: never. Any touch wakes it.</source>
        <extracomment>What the page off_from asks of staff.</extracomment>
        <translation>Horas y minutos, por ejemplo 20:00. Vacío: nunca. Cualquier toque la enciende.</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 06:30.</source>
        <extracomment>What the page off_to asks of staff.</extracomment>
        <translation>Horas y minutos, por ejemplo 06:30.</translation>
    </message>
    <message>
        <source>Touch what a key is for, then press that key. A keyboard needs none of this.</source>
        <extracomment>What the page keypad asks of staff.</extracomment>
        <translation>Toque para qué sirve una tecla y después pulse esa tecla. Un teclado normal no necesita nada de esto.</translation>
    </message>
    <message>
        <source>It opens this place: top right corner, three times. Write it down where patients do not see it.</source>
        <extracomment>What the page pin asks of staff.</extracomment>
        <translation>Abre esta zona: esquina superior derecha, tres veces. Anótelo donde los pacientes no lo vean.</translation>
    </message>
    <message>
        <source>The kiosk starts anew, without the demonstration note.</source>
        <extracomment>What the page done asks of staff.</extracomment>
        <translation>El quiosco se reinicia, sin el aviso de demostración.</translation>
    </message>
</context>
<context>
    <name>TermStop</name>
    <message>
        <source>What does “%1” mean?</source>
        <extracomment>What an underlined word leads to, for a voice; %1 is the word as it stands in the text.</extracomment>
        <translation>¿Qué significa «%1»?</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>Not yet translated: this is in English</source>
        <extracomment>On pages that stand in English for want of a translation.</extracomment>
        <translation>Aún sin traducir: esto está en inglés</translation>
    </message>
    <message>
        <source>Translation not yet checked</source>
        <extracomment>On translated pages whose translation nobody has put a name to.</extracomment>
        <translation>Traducción aún no revisada</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>One moment. This screen starts again.</source>
        <extracomment>After an error of the kiosk, for some seconds.</extracomment>
        <translation>Un momento. Esta pantalla se reinicia.</translation>
    </message>
    <message>
        <source>Feel very sick? Tell the %1 now.</source>
        <extracomment>%1 is what the front desk is called here.</extracomment>
        <translation>¿Se siente muy mal? Avise ahora mismo en %1.</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>Are you still here?</source>
        <translation>¿Sigue usted aquí?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, all will be cleared for the next person.</source>
        <translation>Toque en cualquier lugar para seguir. Si no, todo se borrará para la próxima persona.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <extracomment>Counts down from 30 to 1.</extracomment>
        <translation>Segundos que quedan: %1</translation>
    </message>
</context>
<context>
    <name>WelcomeFoot</name>
    <message>
        <source>Touch to start</source>
        <extracomment>The one button of the first screen; all of the screen can be touched.</extracomment>
        <translation>Toque para empezar</translation>
    </message>
</context>
</TS>
