"""A bare PySide6 window with one text: no program of its kind can start faster."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from tests.bench.first_frame import tell

application = QGuiApplication([])
engine = QQmlApplicationEngine(str(Path(__file__).with_name("Bare.qml")))
window = engine.rootObjects()[0]
window.frameSwapped.connect(tell)  # type: ignore[attr-defined] # QObject is all the stub knows
window.show()  # type: ignore[attr-defined]
application.exec()
