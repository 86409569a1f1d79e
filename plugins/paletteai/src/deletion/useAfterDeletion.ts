import { useNavigate } from 'react-router-dom';

/** What a dialog does when it is closed: goes where the object is not missed, once it is deleted. */
export function useAfterDeletion(
  isDeleted: boolean,
  address: string | undefined,
  onClose: () => void,
): () => void {
  const navigate = useNavigate();
  return () => {
    onClose();
    if (isDeleted && address) {
      navigate(address);
    }
  };
}
