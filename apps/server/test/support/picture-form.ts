import { plantedPictures } from '@sila/fixtures';

const [PHOTOGRAPH] = plantedPictures('near the old mill');

/** A form as pages send a file: what is told of it first. */
export function pictureForm(about: object, bytes: Uint8Array = PHOTOGRAPH!.bytes): FormData {
  const form = new FormData();
  form.append('about', JSON.stringify(about));
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'IMG_0001.jpg');
  return form;
}
