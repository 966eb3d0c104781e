import QtQuick
import Kiosk.Backend

// Asks whether others may hear, and comes back to what is to be read.
Connections {
    id: root

    required property ScreenStack screens

    function onConsentWanted() {
        root.screens.show("Consent", {});
        const choice = root.screens.current as ConsentScreen;
        choice.refused.connect(root.screens.goBack);
        choice.agreed.connect(() => {
            root.screens.goBack();
            ReadAloud.agree();
        });
    }

    target: ReadAloud
}
