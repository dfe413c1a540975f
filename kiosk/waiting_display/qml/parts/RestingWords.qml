import QtQuick
import QtQuick.Layouts
import "../../../looks"

// What stands in the large place while nobody is called.
Item {
    id: rest

    required property bool isConnected

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(28)

        LucideIcon {
            Layout.alignment: Qt.AlignHCenter
            name: rest.isConnected ? "armchair" : "refresh-cw"
            colour: Theme.hallBlue
            size: Theme.px(180)
        }

        Text {
            objectName: "restingTitle"
            Layout.fillWidth: true
            color: Theme.hallInk
            font.family: Theme.fontFamily
            font.weight: Font.Bold
            font.pixelSize: Theme.px(92)
            horizontalAlignment: Text.AlignHCenter
            text: rest.isConnected ? qsTr("Silakan duduk") : qsTr("Mohon tunggu sebentar")
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
        }

        Text {
            objectName: "restingWords"
            Layout.fillWidth: true
            color: Theme.hallQuietInk
            font.family: Theme.fontFamily
            font.weight: Font.Medium
            font.pixelSize: Theme.px(46)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.2
            text: rest.isConnected ? qsTr("Nomor yang dipanggil muncul di sini.")
                                   : qsTr("Layar ini sedang menyambung ke data antrean.")
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
        }
    }
}
