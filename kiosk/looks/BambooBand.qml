import QtQuick

// The row of bamboo shoots that closes the hem of every public screen.
Item {
    id: band

    implicitHeight: Theme.bandHeight
    Accessible.ignored: true

    function hex(colour: color): string {
        return String(colour).slice(-6);
    }

    Image {
        anchors.fill: parent
        fillMode: Image.TileHorizontally
        horizontalAlignment: Image.AlignLeft
        sourceSize.height: band.height
        source: "image://pucuk-rebung/" + band.hex(Theme.bandShoot) + "/" + band.hex(Theme.bandLeaf)
                + "/" + band.hex(Theme.bandSmallShoot)
    }
}
