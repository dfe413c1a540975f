pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../looks"
import "parts"

TypedPage {
    id: page

    question: qsTr("Apa nama instansi atau lembaga Anda?")
    why: qsTr("Tulis nama lengkapnya, tanpa singkatan.")
    placeholder: qsTr("Misalnya Dinas Kesehatan Kabupaten …")
    help: ""
    hints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    maximumLength: 200
    skipText: qsTr("Saya datang atas nama pribadi")

    Flow {
        Layout.fillWidth: true
        visible: page.journey.institutions.length > 0
        spacing: Theme.px(12)

        Repeater {
            model: page.journey.institutions

            SmallChip {
                required property string modelData
                required property int index

                objectName: "institution-" + index
                text: modelData
                onClicked: page.journey.pickInstitution(modelData)
            }
        }
    }
}
