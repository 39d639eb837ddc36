/** What makes and shows a picture of the map: it arrives with the first one. */
export async function loadPicture() {
  const [{ makePicture }, { pictureAltText }, { pictureFileName }, { default: Dialog }] =
    await Promise.all([
      import('#lib/map/picture/make-picture.ts'),
      import('#lib/map/picture/alt-text.ts'),
      import('#lib/map/picture/file-name.ts'),
      import('#lib/ui/PictureDialog.svelte'),
    ]);
  return { makePicture, pictureAltText, pictureFileName, Dialog };
}
