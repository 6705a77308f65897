namespace Linker.Exporting.Canonical;

/// <summary>Reads elements of an array, one after the other or with gaps, for one thread.</summary>
internal interface ICanonicalReader
{
    /// <summary>Reads one element and keeps it.</summary>
    /// <param name="json">Stands where the element begins; fails where it is not as expected.</param>
    /// <param name="element">The element's number.</param>
    void Read(ref CanonicalScanner json, int element);
}
